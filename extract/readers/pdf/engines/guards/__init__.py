"""What keeps pdfminer within limits: it believes whatever numbers and references a file holds."""
