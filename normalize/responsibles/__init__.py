"""Who answers: the cell taken apart, and the directory of Areas that the annex teaches."""
