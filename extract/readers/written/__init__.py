"""What word processors and web pages share: the flow of paragraphs, lists, spans and styles."""
