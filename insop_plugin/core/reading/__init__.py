"""What a delivered table says: encoding, layout, headings, and texts of numbers, dates, depths and coordinates."""
