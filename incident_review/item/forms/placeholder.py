"""Words that stand where the change should stand: "appropriate measures", "the needful"."""

TABLE = """
appropriate|necessary|corrective|suitable|proper|adequate|preventive|preventative|required|relevant
    |effective|further|additional|sufficient|all|needed|countermeasure|remedial|sensible|reasonable
    |concrete|immediate|mitigating|safety|right|some|certain|robust|organisational|technical|strong
    |stronger|strict|stricter ?and ?corrective ?preventive ?possible ?safety ?security ?technical
    measures|measure|actions|action|steps|safeguards|mitigations|precautions|countermeasures|protections
    |adjustments|changes|controls|mechanisms|arrangements|remedies|guardrails|provisions|improvements
    |fixes|protection|means
  = take appropriate measures
^ take|implement|introduce|adopt|put|add|define|establish|apply|initiate|set ?up ?in ?place ?the ?some
    ?all measures|measure|action|actions|steps|safeguards|mitigations|precautions|countermeasures
    |guardrails|protections|controls|improvements|mechanisms
  = implement safeguards
long-term|longterm|long|permanent|proper|real|better|sustainable|final|suitable|lasting|durable|good
    |viable|right|definitive|structural|cleaner|robust ?term solution|solutions|fix|approach|remedy
    |answer
  = find a long-term solution
^ ?find ?strike the|a ?right balance|middle|sweet ?between ?spot
  = strike a balance between speed and stability
right balance
  = find the right balance
learn|learning|learned|learnt from ?this|that|it|the|our|incident|incidents|mistakes|these|past|each
    |outages|failures|experience|others
  = learn from this
learnings|lessons ?learned|learnt ?should|must|to|into|in|from|be|are|will
  = apply the lessons learned
do the needful|necessary|right
  = do the needful
^ ?do ?fix ?finish ?complete ?perform ?handle ?address ?implement ?resolve ?work ?on ?the ?all
    ?remaining ?other ?necessary ?various follow-ups|followups|remainder|rest|stuff|things|clean-up
    |homework|leftovers|paperwork|basics|fundamentals $
  = do the rest
..3 stuff|things|something|somehow $
  = sort out the certificate stuff
mess|chaos|spaghetti|madness|nightmare|headache|pain
  = sort out the retry mess
^ sort|straighten|iron|smooth out|up ?the ?our ?this ?these ..9
  = sort out the retries
^ take care of
  = take care of the queue issue
^ deal|cope with
  = deal with the retries
^ clean|tidy|remove|delete|throw|move|get ?up ?out ?rid ?of ?away ..2 stuff|things|clutter|junk|leftovers|cruft
  5 = clean up old stuff in the production account
^ ?EMPTY ..1 changes|adjustments|fixes|updates|tweaks|work $
  3 = layout changes
^ ?our ?the ?EMPTY ?EMPTY FIELD|VOID is|are|has|have being|been updated|reviewed|improved|revised|strengthened
    |scheduled|planned|enhanced|adapted|introduced
  3 = internal processes are being updated
^ handle|cover|test|consider|catch|support ?for ?all ?the ?these ?more edge|corner|special|unusual|error cases
    |scenarios|conditions
  5 = handle edge cases in the importer
^ clear|clearer|well-defined ..1 criteria|ownership|roles|responsibilities|guidelines|expectations|communication
    |accountability $|for|of|in|on|around|when|between
  4 = clear rollback criteria
^ get rid of ?the ?all ?any ?our manual|legacy|technical|tech|toil|noise|complexity|unnecessary|old
    |silos|debt|bad|flaky|single|spofs
  = get rid of manual effort
^ follow-up|followup|follow ?up with|on|about|regarding ..12
  = follow up with facilities
^ follow up
  = follow up with facilities
^ talk|speak|chat|liaise|sync|align|meet|engage|connect|touch|reach|consult|confer|catch|coordinate
    |collaborate|check|interface|work|partner
    |working|talking|speaking|coordinating|collaborating|liaising|engaging ?up ?more ?base ?out ?closely ?again ?internally with|w|to
    |internally|across|between|on|about|among|within
  = talk to Legal
^ align|sync|coordinate|regroup|reconvene|socialise|socialize ?on|internally|$
  = align internally
^ get|obtain|secure|seek ?leadership|management|executive|senior|the ..3 buy-in|buyin|commitment|support
    |backing|approval|sponsorship|alignment
  = get leadership buy-in
customer focus|centricity|obsession|orientation
  = show more customer focus
single points of failure|spofs
  = eliminate single points of failure
technical|tech debt
  = reduce technical debt
^ establish|define|set|create|have|get|provide|agree ?on ?a ?an ?the clear|clearer|proper ?and ?clear ownership|roles
    |role|responsibility|responsibilities|accountability|expectations|guidelines|processes|process|communication
    |escalation|rules|boundaries|procedures|procedure
  4 = establish clear ownership of the map servers
^ clarify|define|establish|assign|set|agree|determine|formalise|formalize|sharpen|streamline|specify
    |settle ?on ?up ?the ?a ?an ?our ?clear ?clearer ?proper ?and ?more responsibilities|responsibility
    |roles|role|ownership|expectations|expectation|accountability|accountabilities|processes|process
    |priorities|procedures|procedure|goals|standards|guidelines|governance|communication|escalation
    |interfaces|boundaries|strategy|requirements|rules|policies|scope|kpis ?and|paths|path|channels
    |lines|responsibilities|$|for|of|between|across|within|in
  1 = clarify responsibilities
^ tbd|n/a|none|nothing|various|miscellaneous|misc
  = misc
^ fix|solve|resolve|address|handle|tackle|remedy|repair|correct|remediate ?the ?this ?that ?these ?our
    ?all ?known ?underlying ?root ?remaining ?any ?open issue|issues|problem|problems|bug|bugs|it|this
    |that|cause|causes|error|errors|incident|topic|situation|matter|things|gaps|findings|weaknesses
    |shortcomings|deficiencies|concerns|challenges|pain $|that|which|above|causing|we|here|properly
    |permanently|asap|soon|once|identified|found|mentioned|quickly
  = fix the issue that caused the outage
^ fix|solve|resolve|address|handle|tackle|repair|correct|remediate ?the ?these ?our ?all ?any ?open ?outstanding
    ?remaining ?underlying issues|problems with
  4 = resolve the issues with the hand scanners
^ fix|solve|resolve|address|handle|tackle|repair|correct|remediate ?the ?these ?our ?all ?any ?open ?outstanding
    ?remaining ?underlying issue|issues|problem|problems|bug|bugs|topic|situation with|in|of|on|around|at|for
  2 = resolve the issue with the database
root cause|causes to|should|must|needs ..2 fixed|addressed|resolved|eliminated|removed
  = root cause to be fixed
^ prepare|plan ?better ?properly ?ahead for|ahead|$ ..9
  = prepare for peak season
^ be|become|act proactive
  = be proactive
^ support|back the|our ?team|teams|efforts|initiative
  = support the teams
^ set|define|agree|clarify|manage|settle ?on ..2 expectations|goals|targets|priorities|objectives
    |direction|ambitions|milestones
  2 = set clear expectations with the vendor
^ chase|nag|pressure|press|push ?the ?our ..2 vendor|supplier|carrier|provider|manufacturer|team
    |management|isp|partner|agency|owner|owners
  3 = chase the vendor
^ address|implement|apply|resolve|close|act|action|incorporate|tackle|fix ?on ?all ?any ?the ?open ?remaining ..1
    findings|recommendations|learnings|suggestions|observations|shortcomings
  5 = address the findings of the audit
^ ..4 findings|recommendations|learnings|suggestions|lessons|outcomes|follow-ups $|from|of|in|to|into
    |learned
  1 = implement recommendations
to be defined|determined|clarified|agreed|specified|detailed|confirmed|decided
  = measures to be defined
^ sit|get down|together with
  = sit down with the finance team
^ loop in
  = loop in legal
^ feedback|ticket|mail|email|message|call|letter|request|complaint ?to|for|with|from ?the ?our vendor
    |supplier|carrier|provider|team|management|manufacturer|partner|customer
  2 = feedback to the vendor
^ something with|about|like|around|for
  = something about rate limiting
something with|about|like|around|for
  3 = do something with rate limiting
some kind|sort|form|type|way of
  6 = some kind of locking
^ ?a ?an ?some decent|sensible|reasonable|sane|solid|proper|good|nice|smart|robust|resilient|stable
    |clean|meaningful|appropriate|adequate|suitable|modern|scalable|reliable|consistent
  3 = a decent dashboard
^ fix|solve|resolve|address|handle|tackle ?the ?our ..2 problem|problems|issue|issues|situation|topic
    |mess $
  3 = solve the capacity problem
^ work|chip|burn off|down|through|away
  3 = work off the backlog
^ go|become|think|act|get agile|lean|digital|cloud-native|serverless|big|long-term|data-driven|global
    |modern
  = go agile
as|if|when|where|wherever|whenever ?and ?much ?often ?as needed|necessary|possible|appropriate|required
    |applicable|feasible|sensible|practical|reasonable|useful
  = add alerts where needed
"""
