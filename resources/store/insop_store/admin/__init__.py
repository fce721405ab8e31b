"""The command that keeps a central store: members, snapshots, backups, checks."""
