"""What a graph's ways lead to, and which names lead back to one another."""

from collections.abc import Iterable, Mapping


def closure(starts: Iterable[str], ways: Mapping[str, list[str]]) -> set[str]:
    """The starts and all that can be come to from them."""
    found = set(starts)
    todo = list(found)
    while todo:
        for target in ways.get(todo.pop(), ()):
            if target not in found:
                found.add(target)
                todo.append(target)
    return found


def components(ways: Mapping[str, list[str]]) -> list[list[str]]:
    """Names grouped so that within a group every one leads to every other, targets before sources.

    Tarjan's algorithm with a stack of its own, so that a long way needs no deep recursion.
    """
    number: dict[str, int] = {}
    low: dict[str, int] = {}
    open_: list[str] = []
    inside: set[str] = set()
    groups: list[list[str]] = []
    for root in ways:
        if root in number:
            continue
        work = [(root, iter(ways[root]))]
        number[root] = low[root] = len(number)
        open_.append(root)
        inside.add(root)
        while work:
            name, targets = work[-1]
            for target in targets:
                if target not in ways:
                    continue
                if target not in number:
                    number[target] = low[target] = len(number)
                    open_.append(target)
                    inside.add(target)
                    work.append((target, iter(ways[target])))
                    break
                if target in inside:
                    low[name] = min(low[name], number[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[name])
                if low[name] == number[name]:
                    groups.append(_taken(open_, name))
                    inside.difference_update(groups[-1])
    return groups


def _taken(stack: list[str], last: str) -> list[str]:
    """Everything from the top of a stack down to a name, taken off."""
    group = [stack.pop()]
    while group[-1] != last:
        group.append(stack.pop())
    return group
