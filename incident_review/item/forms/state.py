"""A wish for how things shall be, without what will bring it about."""

TABLE = """
^ ?better ensure|assure|guarantee|ensuring|guaranteeing|assuring
  = ensure clear ownership
make|making ?absolutely ?very ?doubly ?really sure|certain
  = make sure the standby works
see|seeing to it
  = see to it that nobody can delete data
^ see that
  = see that the backups run
^ be ?absolutely ?more ?very ?able ?to ?make sure|certain|confident
  = be sure that consent is stored
have|has|having|gain|get ?more ?better ?some ?full assurance|certainty|confidence|guarantee|guarantees
    that|in|of|about
  = have assurance that fraud is detected
^ be able to
  3 = be able to recover quickly
take care that
  = take care that backups run
must|should|may|can|shall|to ?really not|never ?ever ?again be possible|repeated
  = chain halts must not be possible
must|should|may|can|shall|to ?really not|never ?ever ?again happen|occur|recur|reoccur|exist|surprise
  = this must not happen
must|should|may|can|shall|to ?really not|never ?ever ?again be able|allowed
  4 = customers must not be able to break production
must|should|may|can|shall|to ?really not|never ?ever ?again affect|impact|reach|go|break|fail|cause|lead
    |depend|block
  3 = one outage must not affect another
should|must|may|shall ..4 no longer|more ?ever ?be possible|happen|occur|able|cause|affect|fail|go|break
    |lead
  = outages should no longer happen
should|must|may|shall|can never|not ..4 again|anymore|future
  = this must never happen again
never ?ever ?again ?let|allow|have|happen|see ..8 again|happen|anymore
  = never let this happen again
not|never let|allow|permit ?such ?this|that|these|it|similar ..4 happen|occur|recur|slip|reach|again
  = do not let this happen again
prevent|preventing|avoid|avoiding|stop|prohibit|preclude ..24 again|recurring|reoccurring|recurrence
    |reoccurrence|anymore
  = prevent this from ever occurring again
^ prevent|preventing|avoid|stop ..2 this|such|these|similar|future|further
  = prevent similar outages
^ prevent|preventing|avoid|stop ..1 that|any|another
  3 = prevent any outage
^ prevent|preventing|avoid|eliminate|stop|no ?all ?more ?human ?any ?unplanned ?unexpected outages
    |incidents|downtime|errors|mistakes|failures|problems|issues|surprises|disruptions|regressions
    |misconfigurations|misconfiguration|recurrence|repeat|repeats|bugs
  1 = prevent human errors
should|must|shall|ought|need|needs|have|has to|be|always ?always ?be able ?to catch|detect|notice|find
    |handle|survive|recover|cope|withstand|work|function|run|tolerate
  = our tests should always be able to catch this
tests|testing|monitoring|alerts|alerting|reviews|ci|qa|systems|system|we|checks should|must|shall|needs
    |need ?to ?always ?be ?able ?to catch|detect|notice|find|handle|survive|recover|cope|withstand
    |tolerate|surface|spot all|such|this|these|similar|any|that|problems|issues|errors|bugs|it
  = our tests should catch such problems
should|must|shall|need|needs|has|have to|be|always ?be|remain|stay|work|function|exist|run ?fully
    ?always up-to-date|up|available|stable|reliable|clear|known|correct|consistent|accurate|sufficient
    |complete|secure|safe|transparent|resilient|robust|fine|healthy|guaranteed|ensured|reachable
    |correctly|properly|reliably|smoothly|aligned|current|adequate|appropriate|redundant|scalable
    |understood
  4 = the contact list must be up to date
be guaranteed|ensured|assured|safeguarded|taken ?care
  = quality has to be guaranteed
^ verify|check|confirm|validate|guarantee|prove|test ..6 works|work|working|function|functions|correct
    |correctly|properly|expected|intended
  4 = verify that the failover works
^ verify|check|confirm|validate|make ..6 affected|vulnerable|impacted|exposed
  4 = verify that other regions are not affected
^ verify|check|confirm|validate|guarantee|prove|test ..6 fine|healthy|ok|okay|everything
  = verify that everything works
^ verify|check|confirm|validate ?always ?regularly ?going ?forward ?that|if|whether everything|all|every
    |always|nothing|no
  3 = check that all nodes are healthy
actually works|work
  = make it so the standby actually works
^ have|maintain|keep|provide|achieve|attain|reach ?a ?an ?the ?our ?more ?100 ?always ?full ?complete
    ?sufficient ?enough ?clear ?good ?proper ?adequate ?better ?constant ?high ?stable ?highly capacity
    |visibility|stability|reliability|availability|coverage|redundancy|ownership|resilience|quality
    |uptime|control|overview|transparency|consistency|understanding|continuity|documentation|monitoring
    |security|integrity|confidence|compliance|headroom|observability|backups|runbooks
  4 = have sufficient capacity
^ nobody|nothing|no|none ..6 should|must|may|can|shall ..12
  = nobody should be able to delete data
^ prevent|stop|keep ..6 from getting|becoming|happening|reaching|affecting|impacting|causing|being|spreading
    |having|taking|overloading|overwhelming|breaking|blocking|interfering|ending
  6 = prevent bad data from getting into the warehouse
^ graceful ?and degradation|handling|failure|recovery
  6 = graceful degradation
^ zero ..2 downtime|outages|incidents|errors|defects|tolerance|data|surprises|bugs
  = zero downtime
so that|such ..2 this|it|that never|doesn't|does|cannot|can't|won't|will ?not ?happen|occur|recur|repeat
    |again
  = fix the process so that this does not happen
should|must|shall|ought|need|needs|has|have|to|will ?always ?to be ?fully ?always ?more ?as actionable
    |seamless|boring|meaningful|easy|simple|fast|quick|graceful|traceable|reproducible|auditable
    |effective|efficient|helpful|useful|consistent|uniform|unified|coherent|professional|painless|smooth
    |routine|trustworthy|dependable|flawless|perfect|predictable|observable|testable|maintainable
    |manageable|readable|understandable|user-friendly|intuitive|realistic|acceptable|compliant
    |unambiguous|well-defined|well-documented|strict|rigorous|lean|clean|robust|resilient|flexible|agile
    |proactive|timely|relevant|comprehensive|thorough|structured|systematic|standardised|standardized
    |harmonised|harmonized|visible|transparent|honest|responsible|responsive|careful|sound
    |self-explanatory|bulletproof|foolproof
  = alerts should be actionable
^ prevent|avoid|stop ?all ?any ?further ?future ?more ?data loss|corruption|lock-in|overload|burnout
    |stress|chaos|confusion|escalation|misunderstandings|panic|hasty|unnecessary|last-minute|repetition
    |recurrences
  = prevent data loss
must|should|shall|has|have|needs|need ?to ?always work|scale|function|perform|cope|degrade|recover
    |behave ?gracefully|reliably|properly|correctly|smoothly|safely|well|flawlessly|seamlessly
    |consistently $|under|at|in|when|with|during|and|for|from
  3 = the platform must scale
must|should|shall|has|have|needs|need|to ?to be avoided|prevented|excluded|eliminated|minimised
    |minimized|averted
  4 = duplicate bookings must be avoided
must|should|shall|has|have|needs|need|to ?to be ruled out
  6 = data loss has to be ruled out
without any|problems|issues|trouble|interruption|interruptions|surprises|incident|hiccups|disruption
    |delay|fail
  4 = the standby has to take over without problems
beyond doubt|question
  = that the alarm chain works must be beyond doubt
must|should|shall|may|can|to not ?ever become|happen|fill|lead|cause|affect|surprise|stop|halt|suffer
  4 = the database must not become a bottleneck
at all cost|costs
  = must be prevented at all costs
^ rule|exclude|preclude ?out ?the ?any
  3 = rule out human error
^ have|keep|provide|allocate|reserve|plan enough|sufficient|adequate
  = have enough staff on Sundays
it must|should|shall be impossible|clear|certain|obvious
  6 = it must be clear who decides
make it impossible|easy|hard|clear|obvious|certain
  4 = make it impossible to lose orders
^ no ..3 without
  5 = no change without a review
^ protect|safeguard|shield|guard|defend|secure ?the ?our ?all
  2 = protect the customers
cannot|can't|couldn't afford|accept|tolerate|allow|happen
  6 = we cannot afford another outage
under control
  = get the backlog under control
^ take steps|measures|action|actions|care|precautions to|so
  = take steps to ensure this
must|should|shall|has|have|needs|need ?to survive|withstand|endure|hold|stay|remain
  6 = the portal must survive a peak
one|100|hundred|full percent|%|hundred ..2
  3 = full hundred percent coverage
"""
