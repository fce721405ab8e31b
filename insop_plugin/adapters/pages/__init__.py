"""One-page HTML reports: the kit and a page for each tool."""
