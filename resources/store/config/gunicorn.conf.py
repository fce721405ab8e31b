"""gunicorn for an INSOP store: on a socket only, so that nobody but nginx can say who sends a request."""

from insop_store.settings import read

_settings = read()
bind = f"unix:{_settings.socket}"
umask = 0o007
workers = 4
threads = 8
worker_class = "gthread"
timeout = 120
graceful_timeout = 30
keepalive = 75
max_requests = 20_000
max_requests_jitter = 2_000
limit_request_line = 8190
limit_request_fields = 50
accesslog = None
errorlog = "-"
loglevel = "warning"
forwarded_allow_ips = ""
control_socket_disable = True
