"""The words of the language: cleaned, told apart, and put in classes that the grammars speak of."""
