def jumps(*_): pass
def hostile(*_): pass
def formulas(*_): pass
def all_forms(*_): pass
def two_managers(*_): pass
