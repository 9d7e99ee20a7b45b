"""One layer of tables: what every export is a view of."""

from export.tables.making import Tables, make_tables
from export.tables.table import ColumnType, DataColumn, DataTable, ForeignKey, Row, Value

__all__ = ["ColumnType", "DataColumn", "DataTable", "ForeignKey", "Row", "Tables", "Value", "make_tables"]
