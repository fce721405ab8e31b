"""Statistics of results some of which lie below limits of detection."""
