"""What is hard on the pages: turned or cropped ones, and all that stands around, before and after the tables."""
