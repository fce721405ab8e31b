"""Compute principal components and source profiles of meuse metals with scikit-learn, for tests/data/cooccurrence.

Run in an environment of its own: pip install scikit-learn==1.9.1, then python tests/reference/cooccurrence_sklearn.py
"""

import csv
import json
import warnings
from pathlib import Path

import numpy as np
import sklearn
from sklearn.decomposition import NMF, PCA

DATA = Path(__file__).resolve().parent.parent / "data"
METALS = ("cadmium", "copper", "lead", "zinc")

with (DATA / "meuse_155.csv").open() as lines:
    parts = np.array([[float(row[metal]) for metal in METALS] for row in csv.DictReader(lines)])
logs = np.log(parts)
pca = PCA(3).fit(logs - logs.mean(axis=1, keepdims=True))
scaled = parts / parts.mean(axis=0)

warnings.simplefilter("ignore")
random = np.random.default_rng(7)
start = (random.random((len(parts), 2)), random.random((2, 4)))
stepped = NMF(2, init="custom", solver="mu", tol=0, max_iter=50)
g = stepped.fit_transform(scaled, W=start[0].copy(), H=start[1].copy())
losses = [NMF(2, init="random", solver="cd", tol=1e-10, max_iter=20000, random_state=seed).fit(scaled).reconstruction_err_ for seed in range(10)]
found = {
    "made_with": f"scikit-learn {sklearn.__version__}, numpy {np.__version__}",
    "metals": METALS,
    "pca_explained": pca.explained_variance_ratio_.tolist(),
    "pca_components": pca.components_.tolist(),
    "pca_first_scores": pca.transform(logs - logs.mean(axis=1, keepdims=True))[:5].tolist(),
    "nmf_mu_50_steps_loss": float(np.linalg.norm(scaled - g @ stepped.components_)),
    "nmf_mu_50_steps_first": g[0].tolist(),
    "nmf_mu_50_steps_profiles": stepped.components_.tolist(),
    "nmf_best_loss_of_10": min(losses),
}
(DATA / "cooccurrence" / "meuse_sklearn.json").write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
