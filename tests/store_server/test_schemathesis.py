"""Schemathesis asks what the OpenAPI document describes, rightly and wrongly: no failure inside, refused methods, forms and sign-in as described."""

import json
import re
import subprocess

import pytest

from tools.central_store import PYTHON

SECONDS = 25
CHECKS = "not_a_server_error,unsupported_method,content_type_conformance,response_headers_conformance,ignored_auth,use_after_free"


@pytest.mark.parametrize("actor", ["", "lab"])
def test_no_request_that_the_description_allows_or_forbids_is_a_failure(server, tmp_path, actor):
    description = tmp_path / "openapi.json"
    description.write_text(json.dumps(server.session().get(f"{server.url}/openapi?f=json", timeout=60).json()), encoding="utf-8")
    command = [
        PYTHON.parent / "st", "run", description, "--url", server.url, "--tls-verify", server.authority, "--checks", CHECKS,
        "--phases", "examples,coverage,fuzzing", "--max-time", SECONDS, "--max-examples", 4, "--no-shrink", "--seed", 7, "--workers", 1,
        "--request-timeout", 30, "--generation-database", "none", "--suppress-health-check", "all", "--warnings", "off", "--no-color",
        "--continue-on-failure",
    ]  # fmt: skip
    if actor:
        command += ["--include-path-regex", "^/processes/.*/execution$", "--auth", f"{actor}:one for all of them"]
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False, cwd=tmp_path, timeout=SECONDS * 3)
    assert done.returncode == 0, done.stdout[-6000:] + done.stderr[-2000:] + server.log("web.out")[-3000:]
    generated, passed = re.search(r"(\d+) generated, (\d+) passed", done.stdout).groups()
    assert int(generated) == int(passed) > 200
