"""Quality control of field and laboratory: findings are proposals, nothing is changed or deleted."""
