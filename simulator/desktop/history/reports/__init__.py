"""Reports on paper and on screen: the PDF, and the card that asks for one.

What they say is made without Qt, in `simulator.history.reports`. To offer a report from another page:

    from simulator.desktop.history.reports.reporting import Reporting

    self.reporting = Reporting(desk, page, toast, (moving, progress))
    self.reporting.ask(query, people)   # the deals that the page shows; whose of them, the card asks

`Reporting` is made with the page's own `Moving` and `ProgressCard`, as `Exporting` is, and made once. It is
of the team's deals where the desk looks at the team's history.
"""
