"""What people support or reject, what they are accused of, and what opens and closes."""

from __future__ import annotations

from summarize.training.checker.scenes.stance_nouns import listed

MATTERS = listed(
    "the budget, the plan for a tram line, the ban on short flights, the pension reform, the trade deal, the tax cut,"
    "the merger, the bill on gambling adverts, the ceasefire proposal, the new constitution, the curfew,"
    "the wage freeze,"
    "the wind farm, the nuclear deal, the ban on mobile phones in schools, the sale of the stadium, the water treaty,"
    "the asylum law, the sanctions package, the rescue plan for the bank, the motorway extension, the privacy bill,"
    "the offside rule, the expansion of the tournament, the new calendar, the video referee, the salary cap,"
    "the vaccine programme, the sugar tax, the smoking ban, the hospital merger, the opioid settlement,"
    "the drug trial,"
    "the memorial, the loan of the paintings, the redesign of the square, the casting decision, the streaming deal,"
    "the fishing quota, the logging permit, the dam project, the cull of wolves, the plastic levy, the carbon price,"
    "the night train, the congestion charge, the airport's third runway, the ferry subsidy, the new timetable,"
    "the peace plan, the prisoner exchange, the arms shipment, the military exercise, the amnesty, the no-fly zone,"
    "the exam reform, the tuition fee, the four-day week, the pay offer, the closure of the mine, the takeover bid"
)
CRIMES = listed(
    "fraud, bribery, murder, arson, perjury, tax evasion, manslaughter, money laundering, blackmail, theft,"
    "insider trading,"
    "espionage, assault, kidnapping, smuggling ivory, forging a will, stealing a violin, poisoning a river,"
    "rigging a match,"
    "leaking secret files, hiding weapons, selling fake medicine, hacking a bank, robbing a jeweller,"
    "bribing a referee,"
    "dangerous driving, illegal fishing, forgery, treason, embezzlement, burglary, sabotage, cattle theft, extortion"
)
PLACES = listed(
    "the airport, the main station, the museum, the mountain pass, the border crossing, the harbour,"
    "the stock exchange,"
    "the primary school, the ski lift, the tunnel, the nuclear plant, the refinery, the theatre, the national park,"
    "the stadium, the hospital, the shopping centre, the embassy, the ring road, the university library, the zoo,"
    "the steelworks, the ferry terminal, the cathedral, the fish market, the swimming pool, the courthouse,"
    "the old bridge"
)
