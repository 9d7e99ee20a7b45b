"""`python -m allegato_h`."""

from allegato_h import main

raise SystemExit(main())
