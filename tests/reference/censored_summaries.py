"""Compute statistics of left-censored data by other people's packages, for tests/data/censored/reference.csv.

Run in an environment of its own: pip install lifelines==0.30.3 statsmodels==0.14.4 scipy==1.17.1 "pandas<3", then
python tests/reference/censored_summaries.py

ROS by statsmodels, Kaplan-Meier (values flipped, the smallest limit taken as measured) and maximum likelihood by
lifelines, BCa limits by scipy.stats.bootstrap over plain one-sample functions that stand below.
"""

import csv
import math
import warnings
from importlib.metadata import version
from pathlib import Path

import numpy as np
from lifelines import KaplanMeierFitter, LogNormalFitter
from lifelines.utils import restricted_mean_survival_time
from scipy.stats import bootstrap, norm
from statsmodels.imputation.ros import impute_ros

DATA = Path(__file__).resolve().parent.parent / "data" / "censored"
warnings.simplefilter("ignore")


def read():
    """Return values and marks of each data set."""
    with (DATA / "datasets.csv").open() as lines:
        rows = list(csv.DictReader(lines))
    sets = {}
    for row in rows:
        sets.setdefault(row["dataset"], []).append(row["result"])
    return {
        name: (np.array([float(text.lstrip("<")) for text in texts]), np.array([text[0] == "<" for text in texts]))
        for name, texts in sets.items()
    }


def flipped(values, below):
    """Return the mean by lifelines."""
    top = values.max() + 1
    events = ~below | (values == values.min())
    fitted = KaplanMeierFitter().fit(top - values, events)
    return top - restricted_mean_survival_time(fitted, t=top - values.min())


def likelihood(values, below):
    """Return mu, sigma and Cox's upper limit by lifelines."""
    fit = LogNormalFitter().fit_left_censoring(values, ~below)
    mu, sigma = fit.mu_, fit.sigma_
    v = np.asarray(fit.variance_matrix_)
    slope = np.array([1, sigma])
    error = math.sqrt(slope @ v @ slope)
    return mu, sigma, math.exp(mu + sigma**2 / 2 + norm.ppf(0.95) * error)


def km_mean(values, below):
    """Return the Kaplan-Meier mean in the textbook's words: one value after the other, from the largest down."""
    if below.all():
        return math.nan
    events = ~below | (values == values.min())
    under, mean = 1.0, 0.0
    for value in sorted(set(values[events]), reverse=True):
        at_or_below = (values <= value).sum()
        share = under * (1 - (events & (values == value)).sum() / at_or_below)
        mean += value * (under - share)
        under = share
    return mean


def ros_mean(values, below):
    """Return the mean by ROS as Helsel and Cohn write it down: exceedance of each limit, from the highest down."""
    measured = values[~below]
    if len(set(measured)) < 2:
        return math.nan
    kept = ~below | (values <= measured.max())
    values, below = values[kept], below[kept]
    if not below.any():
        return values.mean()
    limits = sorted(set(values[below]))
    if (measured < limits[0]).any():
        limits.insert(0, 0.0)
    ends, exceeded = [*limits[1:], math.inf], 0.0
    shares, numbers, censored = [], [], []
    for limit, end in zip(reversed(limits), reversed(ends), strict=True):
        inside = np.sort(measured[(measured >= limit) & (measured < end)])
        under = (below & (values <= limit)).sum() + (~below & (values < limit)).sum()
        before = exceeded
        exceeded += len(inside) / (len(inside) + under) * (1 - exceeded) if len(inside) + under else 0.0
        for rank, number in enumerate(inside, 1):
            shares.append((1 - exceeded) + rank / (len(inside) + 1) * (exceeded - before))
            numbers.append(number)
        at_limit = (below & (values == limit)).sum()
        censored += [rank / (at_limit + 1) * (1 - exceeded) for rank in range(1, at_limit + 1)]
    slope, intercept = np.polyfit(norm.ppf(shares), np.log(numbers), 1)
    return np.concatenate([measured, np.exp(intercept + slope * norm.ppf(censored))]).mean()


def bca(values, below, statistic, resamples):
    """Return the upper limit by scipy."""
    found = bootstrap(
        (values, below), lambda v, b: statistic(v, b.astype(bool)), paired=True, vectorized=False, method="BCa",
        alternative="less", n_resamples=resamples, rng=np.random.default_rng(5),
    )  # fmt: skip
    return found.confidence_interval.high


with (DATA / "reference.csv").open("w", newline="") as out:
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(["dataset", "statistic", "value"])
    for name, (values, below) in read().items():
        filled = np.asarray(impute_ros(values, below))
        found = {"km_mean": flipped(values, below)}
        found |= {"ros_mean": filled.mean(), "ros_sd": filled.std(ddof=1), "ros_p90": np.quantile(filled, 0.9)}
        found |= dict(zip(("mle_mu", "mle_sigma", "mle_ucl95"), likelihood(values, below), strict=True))
        if not math.isclose(ros_mean(values, below), filled.mean(), rel_tol=1e-9):
            raise SystemExit(f"{name}: the ROS of this script is not that of statsmodels")
        found |= {"km_ucl95": bca(values, below, km_mean, 20_000), "ros_ucl95": bca(values, below, ros_mean, 20_000)}
        # scipy gives no limit where the mean of a single resample is undefined
        writer.writerows([name, key, repr(float(number))] for key, number in found.items() if math.isfinite(number))
print(", ".join(f"{name} {version(name)}" for name in ("lifelines", "statsmodels", "scipy", "numpy", "pandas")))
