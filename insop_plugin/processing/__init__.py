"""The Processing tools: one thin class per tool."""
