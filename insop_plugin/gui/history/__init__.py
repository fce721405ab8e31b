"""The past of records: who changed what and when, what reviewers said; versions come back as edits."""
