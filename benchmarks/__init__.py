"""What the generated client costs, as ratios that are measured side by side in one run."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "generated"))
