"""How a rendering is set: a document, a style sheet or strokes on a canvas, each with its settings, and what is done to the file."""
