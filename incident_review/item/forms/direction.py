"""Better, more, faster: a direction without an object, a signal or a number."""

TABLE = """
^ ?do ?get ?become ?be ?a ?an ?the ?far ?much ?even ?somewhat ?significantly ?considerably ?lot BETTER
  = better documentation
^ ?a ?an ?the ?some ?far ?much ?even ?lot ?of MORE ?and ?EMPTY ?FIELD|VOID ?FIELD|VOID VOID|QUALITY $|for|in|on|of
    |following|after|across|between|to|from|with|around|at|about|and|by|so|when|during|,|as|towards|per|within|before
    |into
  = more alert coverage
^ ?a ?an more|less robust|resilient|reliable|stable|scalable|secure|transparent|efficient|accurate|mature|modern
    |maintainable|consistent|predictable|flexible|proactive|effective|meaningful|actionable|comprehensive|thorough
    |systematic|structured|defensive|graceful|responsive|realistic|fragile|brittle|noisy|complex
    |careful|rigorous|diligent|representative ..1
  = more robust import error handling
^ step|ramp|level|beef|speed|tighten|dial|firm|shore|freshen|spruce|smarten|gear|skill|crank|toughen
    |sharpen ?up ?the ..3 up|down
  = step up load testing
^ step|ramp|level|beef|speed|shore|gear|firm|skill up ..12
  = step up load testing
test|monitor|document|communicate|review|automate|plan|check|log|prepare|alert|measure|share|coordinate
    |handle|track|manage|maintain|isolate|separate|organise|organize|structure|protect|control|explain|prioritise
    |practice|practise|rehearse|respond|react|detect|recover|deploy|learn|verify|validate|invest|care
    |collaborate|delegate|refactor|simulate|observe ?a ?lot ?much ?even ..4 better|earlier|sooner|faster
    |quicker|properly|deeper|thoroughly|smarter|often|systematically|rigorously|consistently|proactively
    |extensively
  = test the backups better
test|monitor|document|communicate|train|review|automate|plan|check|log|prepare|alert|measure|share
    |coordinate|practice|practise|rehearse|deploy|learn|verify|validate|invest|care|collaborate|delegate
    |refactor|simulate|observe|exercise|drill|trust|ask|talk ?a ?lot ?much ?even ?it ?them ?things more
    |less ?often ?about ?before ?in ?with $|often|about|before|in|with|and|carefully|for|during|on
    |regularly|to
  = test more
^ get|become|be|getting|becoming|being|grow ?a ?much ?even ?lot better|good|faster|quicker|more|smarter
    |stronger|great|leaner|safer|resilient|proactive|agile|data-driven|reliable ?at ..6
  = get better at recognising incidents
^ do|doing ?a ?much ?even better|more|less|right|well|properly|differently
  = do better
^ ?GENERAL GENERAL up|higher|down|better $
  = code quality up
be|become|get|becomes|gets|getting ?a ?much ?significantly ?far ?even ?lot ?little ?somewhat better
    |faster|clearer|safer|stronger|easier|quicker|more|less|improved|optimised|optimized|strengthened
    |enhanced|increased|cleaner|simpler|smoother|tighter|higher|lower|shorter|stricter|smarter|closer
  = our documentation needs to be better
must|should|needs|need|has|have|shall|to|will ?to ?be ?further ?significantly improve|improved|tightened
    |simplified|streamlined|modernised|modernized|hardened|reinforced|increase
    |increased|decrease|grow|rise|enhanced|strengthened|optimised|optimized|mature|stabilise|stabilize
    |shrink
  = knowledge sharing must increase
^ make|making|render|turn|become ..12 better|safer|easier|faster|simpler|cleaner|clearer|stronger
    |smarter|stable|robust|resilient|reliable|scalable|secure|maintainable|transparent|efficient|leaner
    |quicker|lighter|cheaper|healthier|safe|bulletproof|foolproof|fool-proof|idiot-proof|future-proof
    |friendly|friendlier|usable|stricter|tighter|smoother|redundant|predictable|consistent|mature|modern
    |similar|observable|testable|intuitive|understandable|readable|fault-tolerant|highly-available
    |proactive|agile|flexible|simple|easy|clear|obvious|priority|great|sane|fit|ready|anti-fragile
    |bullet-proof|self-healing|solid|rock-solid|performant|fast|sustainable|manageable|nicer|sturdier
    |sounder|tougher|crash-proof|failure-proof|lean|robuster|user-friendly|developer-friendly
    |error-proof|defensive|harder|actionable|meaningful|useful|helpful
  = make the ingest path more robust
^ make|making|keep|render ..12 more|less robust|resilient|reliable|stable|scalable|secure|transparent
    |visible|efficient|similar|mature|modern|user-friendly|maintainable|available|obvious|prominent
    |predictable|consistent|intuitive|readable|flexible|agile|proactive|accessible|usable|discoverable
    |fault-tolerant|explicit|observable|testable|understandable|manageable|sustainable|useful|helpful
    |meaningful|actionable|accurate|complete|comprehensive|systematic|structured|complex|fragile|brittle
    |error-prone|noisy|painful|manual|confusing|dependent|effective|attractive|realistic|independent
    |performant|powerful|dynamic|error|aware|defensive|forgiving|graceful|tolerant|responsive|serious|clear
    |strict
  = make the setup more similar
^ add|create|build|have|provide|introduce|implement|put|use|write|set|establish|find|develop|define
    |design|get|need|offer|gain|give|adopt|deploy|configure|buy|allow|deliver|produce|rebuild|want
    |post|send|publish|share|show|display|return|print|collect|hold|run|conduct|propose|suggest
    |enforce|promote|follow|require ?up
    ?in ?place ?a ?an ?the ?some ?even ?much BETTER
  = add a better way to diagnose
^ add|create|build|provide|introduce|implement|write|set|establish|put|apply|use|spend|place|lay|devote
    |dedicate|allocate ?a ?up ?much ?lot ?of ?in MORE ?and ?EMPTY VOID|QUALITY
  = put more emphasis on quality
allow|allows|allowing|enable|lead|leads for|to ?a ?an more|better
  = rebuild the process to allow for more mature cycles
^ ..9 more gracefully|carefully|efficiently|effectively|reliably|robustly|consistently|quickly|clearly
    |proactively|smoothly|cleanly|frequently|widely|broadly|often|strictly|sensibly|intelligently|closely|easily|safely
    |securely|thoroughly|rigorously|systematically|transparently|aggressively|smartly
  = handle errors more gracefully
^ focus|focusing|concentrate|invest|investing|lean|double ..5 on|in|into|down
  = focus on quality
^ put|place ..4 emphasis|focus|effort|efforts|resources|energy|work|thought|weight ?on|in|into
  = put more work into the release notes
^ ?more ?much ?a ?stronger ?greater ?clear focus|emphasis|investment|attention|priority ?should ?be
    ?laid ?put on|in|to|for
  = stronger focus on observability
^ strive|aim|aspire|push|drive|work|move|go|head|lean|lobby|press|fight|evolve ?further towards|toward
    |for|away
  = strive for quality
^ strive|aim|aspire|evolve ?further to|into
  = aim to be the first to know
with|on|in|using|against ?more realistic|representative|production-like|reliable|robust|modern|stable
  6 = run load tests with more realistic data
^ reduce|lower|cut|decrease|limit|minimise|minimize ?the amount|volume|share of
  8 = reduce the amount of manual work in the month-end close
^ reduce|lower|cut|decrease|limit|minimise|minimize ?the number|frequency|rate of ?EMPTY ?EMPTY QUALITY|VOID
  6 = reduce the number of outages caused by expired certificates
shift ?further left
  = shift left on reliability
best|good|industry|sre|modern practice|practices|best|standards|standard
  = apply best practices
top|highest|first|key priority|class
  = make it a top priority
a|our high|higher|key|bigger|real priority
  = make it a high priority
state of the art
  = state of the art tooling
^ bring|get|drive|take|push|reduce|cut|lower|keep ..8 down|up|under|to ?the ?a ?bare ?absolute zero
    |minimum|control|speed|scratch|standard|par|nothing
  = bring outages down to zero
to a|the minimum|maximum|best|bare|next ?minimum|level
  = take monitoring to the next level
next|higher|new level|gear
  = take monitoring to the next level
^ ..5 improvements|improvement|enhancements|enhancement|optimisations|optimization|optimizations
    |optimisation|hardening|modernisation|modernization|uplift|stabilisation|stabilization|refactoring
    |refactorings|cleanup|clean-up|tuning|overhaul|polish|polishing|rework $|in|for|of|to|on|around|at|across|and|,|needed|required|with|by|via|so
  = usability improvements for operators
needs|need|requires|require|deserves|wants|could|needing ?use ?an|a|some|more ?urgent ?major ?bit ?of
    update|updates|attention|work|improvement|improvements|love|overhaul|cleanup|refresh|refactoring
    |polish|polishing|tuning|care|help|rework|strengthening|improving|updating|fixing
  = the documentation needs an update
more ..1 approach|way|manner|fashion|attitude|stance|style|mindset|culture|process|workflow|platform
    |architecture|environment|design|structure
  = adopt a more cautious approach
^ ..2 faster|quicker|sooner|smarter|slower|harder
  = move faster on updates
^ ?need|get|hire|have|want|find|recruit more people|staff|engineers|hands|developers|eyes|headcount
    |resources|manpower
  = get more people
to|with|by something|anything more|less|better
  = change the lookup to something more solid
like ?a clockwork|charm
  = run like clockwork
to|into ?a ?an ?the ?more ?better ?fully robust|resilient|mature|reliable|stable|modern|scalable
    |proactive|solid|secure|healthy|sustainable ..2
  = move to a more robust platform
more|less|better|fewer ..1 testing|monitoring|documentation|communication|training|automation|tests
    |alerts|alerting|logging|observability|visibility|reviews|coverage|redundancy|capacity|resources
    |staff|headcount|budget|time|transparency|collaboration|coordination|planning|ownership|tooling
    |drills|rigour|rigor|quality|maintenance|metrics|checks|validation|resilience|stability|reliability
    |knowledge|support|oversight|governance|safeguards|care|discipline|incidents|errors|bugs|toil
    |hardware|focus|insight|clarity|consistency|process|structure|resiliency|failures|outages|noise
    |meetings|docs|dashboards|safety|security|efficiency|awareness|education|handling|detection|response
    |practice|experience|performance|scalability|rollouts|deployments|releases|onboarding|feedback
    |escalation|standardisation|standardization|tracing|instrumentation|guidance|debugging|preparation
    |sharing|exchange|isolation|separation|management|control|understanding
  = we need more testing
^ raise|lift|set ?the bar|standards|standard|level|quality
  = raise the bar
^ scale ?up|out|horizontally|vertically ?further ?more $
  = scale up
^ become|be|turn ..4 more
  = become more agile
^ aim|strive|target|go for
  = aim for excellence
^ lead by example
  = lead by example
^ give|provide|offer|grant ?the ?our ?all PEOPLE|customers|clients|partners|players|responders more|better|clearer
  6 = give customers more notice of maintenance
^ move|migrate|get|transition|switch|shift off|away ?of|from ?the ?our legacy|old|existing|current|outdated
  8 = migrate away from the old message bus
^ make ..3 a|an ?more first-class|integral|central|core|essential|natural citizen|part|concern|requirement|topic
  = make reliability a first-class citizen
^ set|put|allocate|dedicate|reserve|spend|devote|make|find|take|invest|plan ?in ?aside ?some ?more ?enough ?the ?necessary
    ?engineering ?regular time|effort|budget|resources for|to|on|in|each|every|understanding|$
  6 = allocate time each sprint for maintenance
^ change|adapt|adjust|alter|modify ?the ?our way|ways|approach|attitude|mindset|habits
  6 = change the way we work with vendors
^ test|monitor|document|review|automate|log|rehearse|simulate|measure|check ..3 more $
  = test the importer more
^ propose|suggest|want|wish|see more|less|fewer ..2 to|in|for|with
  = propose more checks to be kept in one place
^ test|run|check|validate|verify|rehearse ?it ?them ?things on|with|in|against more|additional|other|different|various
  4 = test on more devices
^ close|bridge|narrow ?the ?any ?all ?these ?our gap|gaps ?in|between|to
  = close the gaps in monitoring
^ catch up ?on|with
  = catch up on upgrades
^ invest|investing
  = invest in tooling
^ achieve|reach|attain|gain|obtain|deliver|aim|regain|maximise ?a ?an ?the ?for ?more ?full ?EMPTY
    |COMPARATIVE ?EMPTY|operational QUALITY|VOID|excellence|maturity|level
  = achieve higher availability
full|complete|total|percent|better|higher ?test ?code ?alert coverage
  = full test coverage
^ get|be|stay|come on top of
  = get on top of the backlog
^ tame|fight|combat|battle|conquer|beat|attack|master|wrangle|crack
  = tame the alert storm
^ eliminate|remove|address|tackle|fix|identify|find|strengthen|plug|close|fill|patch|cover|seal|reduce
    ..3 weak|weakness|weaknesses|holes|gaps|loopholes|blind|cracks|deficiencies|shortcomings|bottlenecks
  4 = plug the holes in our monitoring
^ less|fewer|more ..3 , less|more|fewer|not
  = less firefighting, more prevention
^ transparency|awareness|reliability|stability|resilience|robustness|quality|clarity|communication
    |communications|collaboration|cooperation|coordination|visibility|observability|ownership
    |accountability|efficiency|consistency|maintainability|scalability|usability|availability
    |performance|agility|trust|focus|commitment|attention|vigilance|preparedness|readiness
    |responsiveness|teamwork|flexibility|morale|knowledge|resiliency $|towards|toward|between|across|in
    |of|for|with|within|among|on|at|during
  = transparency towards clients
^ QUALITY|VOID ?of ?the ..3 improve|improved|increase|increased|enhanced|strengthened|optimised
    |optimized
  = documentation of the queue improved
^ put|bring|get|take ..3 back on track|course
  = bring the migration back on track
^ enable|allow|facilitate|support|permit ?for better|more|faster|easier|quicker|smoother
  = enable faster recovery
^ get|make|have ..4 right|better|work
  = get releases right
^ pay ?down|off ..3 debt
  = pay down debt
^ simplify|streamline|standardise|standardize|centralise|centralize|consolidate|unify|harmonise
    |harmonize|digitise|modernise ?our ?the ?all ?more ?further VOID|QUALITY $|across|in|of|for|between
    |where|as|and|around|within
  = standardise processes
as|so much|far|soon|quickly|often|well|good as possible
  = automate as much as possible
^ make|making ..12 visible|available|accessible|discoverable|transparent|public $
  = make documentation accessible
^ make|making ..12 visible|available|accessible|discoverable|transparent to|for everyone|everybody|all
    |us|the|stakeholders|teams
  3 = make documentation accessible to everyone
more frequent|regular|detailed|timely|prominent|actionable|meaningful ..1
  4 = provide more frequent updates
"""
