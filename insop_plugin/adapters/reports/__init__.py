"""What a tool says of its result: log lines, facts for the metadata, and the attributes of its output."""
