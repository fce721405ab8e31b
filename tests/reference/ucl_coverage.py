"""How often the upper 95 % limits of the censored summary lie above the true mean; the figures in its help page.

Lognormal results, about 38 % of them below one of four limits, 600 groups for each line, 1000 resamples:
python tests/reference/ucl_coverage.py
"""

import numpy as np

from insop_plugin.core.censored.estimates import kaplan_meier_mean, ros_mean, sorted_rows
from insop_plugin.core.censored.likelihood import fit_lognormal
from insop_plugin.core.censored.limits import Bootstrap, bca_limit, cox_limit
from insop_plugin.core.progress import silent

random = np.random.default_rng(0)
print("   n  sd of logs  Kaplan-Meier   ROS   maximum likelihood")
for n in (20, 50):
    for sd in (0.5, 1.0, 1.5):
        values = np.exp(sd * random.normal(size=(600, n)))
        limits = np.exp(sd * random.choice([-1.2, -0.5, 0.0, 0.3], size=(600, n)))
        below = values < limits
        kept = (below.mean(1) < 0.8) & ((~below).sum(1) >= 3)
        rows = sorted_rows(np.where(below, limits, values)[kept], below[kept])
        limit_of = [bca_limit(rows, mean_of, Bootstrap(1, silent, 1000)) for mean_of in (kaplan_meier_mean, ros_mean)]
        limit_of.append(cox_limit(fit_lognormal(rows)))
        shares = [(limit >= np.exp(sd**2 / 2)).mean() for limit in limit_of]
        print(f"{n:4}{sd:12}{shares[0]:14.3f}{shares[1]:6.3f}{shares[2]:21.3f}")
