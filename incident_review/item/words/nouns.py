"""Nouns by how much they pin down."""

from __future__ import annotations

from incident_review.item.words import word_set

# Qualities: a direction can only be taken along one of them.
QUALITY = word_set("""
    staffing headcount excellence emphasis accountability accuracy adherence agility alignment appreciation
    attention availability awareness burden bureaucracy burnout bus-factor care chance chances clarity
    cleanliness cleverness co-operation cohesion collaboration comfort commitment communication communications
    competence completeness complexity compliance confidence confusion consciousness consistency containment
    cooperation coordination correctness coupling coverage culture debt dependability dependence diligence
    discipline discoverability downtime durability duration ease effectiveness efficiency effort engagement
    error errors expertise exposure failures fatigue feedback flexibility focus footprint fragility frequency
    friction governance gracefulness hardening health hygiene impact incidents independence insight insights
    integrity interruptions involvement know-how knowledge latency learning legibility likelihood
    maintainability maturity mindset misconfiguration misconfigurations mistakes morale mttd mttr noise
    observability onboarding outages overhead oversight ownership performance positives posture practice practices
    predictability preparedness probability productivity quality quickness radius reactivity readability readiness
    redundancy reliability repeatability resilience resiliency resolution response responsibility responsiveness
    rigor rigour risk risks robustness safety satisfaction scalability security sensitivity severity silos skill
    skills sloppiness speed stability strength stress surprise surprises teamwork tension testability throughput
    timeliness toil tolerance traceability transparency trust turnaround understanding uptime urgency usability
    utilisation utilization velocity vigilance visibility well-being work-life workload
    """)

# Words that stand for anything: they pin nothing down.
VOID = word_set("""
    manner fashion parties places place
    stage dependency dependencies rate backlog defaults sharing disaster eyes hands manpower sessions bits
    pieces action actions activities activity alarming alerting analytics app application applications approach
    approaches architecture area areas aspect aspects automation automations basics behavior behaviors behaviour
    bug bugs business capabilities capability case cases cd challenge challenges change changes ci
    circumstance circumstances clarification clean-up cleanup code codebase collaboration colleague colleagues
    communication communications company component components concept concepts concern concerns condition
    conditions continuity conversation conversations corner corrections countermeasures coverage culture
    deliverables delivery demand department departments detection developer developers development devops
    diagnosis diagnostics discussion discussions doc docs documentation domain edge education element elements
    emergency enablement end-user end-users engineer engineering engineers env environment environments error
    errors estate estates event events exception exceptions execution expectation expectations experience
    exposure failure failures feature features feedback fix fixes flow flows follow-up follow-ups framework
    frameworks gap gaps glitch glitches goal goals governance growth guidance guideline guidelines handling
    handover handovers happy health hiccup hiccups hygiene idea ideas implementation improvement improvements
    incident incidents information infra infrastructure initiative initiatives instrumentation integration
    integrations investment issue issues it item items itil itsm kind kinds knowledge kpi kpis landscape layer
    leadership learning learnings legacy lesson lessons level levels lifecycle logging logic maintenance
    management matter matters measure measurement measurements measures mechanism mechanisms mess messaging
    method methodology methods mitigation mitigations monitoring mttd mttr need needs observability occurrence
    occurrences offering operation operations ops option options organisation organization outage outages
    outcome oversight overview ownership part parts path paths pattern patterns people performance personnel
    plan planning plans platform platforms point points policies policy posture practice practices preparation
    prevention priorities priority problem problems procedure procedures process processes processing product
    production products program programme programs project projects protection protections qa quality question
    questions recommendations recovery recurrence redundancies redundancy reoccurrence repeat repeats repetition
    reporting requirement requirements research resilience resource resources resourcing responder responders
    response responsibilities responsibility result results review reviews risk risks roadmap role roles root
    routine routines safeguard safeguards safety scenario scenarios security service services setup side site
    situation situations skills software solution solutions space sre stack staffing stakeholder stakeholders
    standard standards state status step steps strategies strategy structure stuff style suite system systems
    task tasks team teams tech technique techniques technology testing thing things time tool tooling tools
    topic topics tracing training trainings transition treatment triage tuning uat understanding variables
    visibility way ways work workaround workarounds world writing
    """)

# Countable things of the trade: two of them pin something down ("restore of the database"), one alone does not.
FIELD = word_set("""
    access accesses admin administration agreement agreements alarm alarms alert alerts analyses analysis assets
    audit auditing autoscaling backup backups bandwidth baseline baselines bcm bcp boundaries build builds
    caching calendar calendars capacity channel channels check checking checklist checklists checks circuit-breakers cloud cluster
    clusters config configs configuration configurations contact contacts contingency control controls cpu
    customer customers dashboard dashboards data database databases deploy deploys deployment deployments design designs
    desk disk documents dr drills escalation escalations fail-over failover failovers fallback fallbacks
    guardrail guardrails guide guides hardware headroom host hosts input inputs instructions job jobs limit
    limits log logs manual manuals meeting meetings memory message messages metric metrics migration migrations
    model models module modules monitor monitors network networks node nodes notification notifications on-call
    onboarding oncall output outputs owner owners paging permission permissions pipeline pipelines playbook
    playbooks pod pods portal postmortem postmortems protocol protocols provider providers rates regression
    rehearsals release releases reports reserve reserves restore retries retry rights rollback rollbacks rollout
    rollouts rota rotation rotations rule rules runbook runbooks schedule schedules schema script scripting
    scripts server servers session signal signals sla slas spare spares spec specs staff staging supplier
    suppliers support sync template templates test tests threshold thresholds ticket tickets timeout timeouts
    traffic trigger triggers uptime usage user users validation validations vendor vendors verification version
    versions volume volumes warning warnings workflow workflows workshop workshops
    """)

# What a result can be called.
OUTPUT = word_set("""
    adr answer answers analysis chart comment comparison conclusion conclusions criteria decision decisions
    design-doc diagram doc document draft estimate estimates figures findings finding graph inventory list memo
    minutes note notes numbers outcome page paper plan plot plots poc postmortem pr presentation prototype
    proposal protocol recommendation record report rfc result results schedule sheet shortlist spreadsheet
    summary table ticket tickets timings wiki write-up writeup deadline decide benchmark verdict reply replies
    changelog spec mapping
    """)

# Things that do the work once they exist: "with a script", "via a hook".
ARTEFACT = word_set("""
    alarm alert api assertion banner bot button cache canary check checklist checkbox circuit-breaker codeowners
    column command constraint cron cronjob counter dashboard digest endpoint exporter fallback field filter flag header id ids
    form gate guard hash healthcheck heartbeat hook index interlock job label lambda limit limiter linter lock
    lockfile macro metric migration mutex operator panel parameter playbook plugin pool probe prompt proxy query
    queue quota replica report role rule runbook schema script semaphore setting sidecar snapshot switch
    template test threshold throttle timeout timer timestamp token topic trigger validator view watchdog webhook workflow
    """)

UNITS = word_set("""
    % percent per-cent ms millisecond milliseconds s sec secs second seconds m min mins minute minutes h hr hrs
    hour hours d day days week weeks month months year years kb mb gb tb pb kib mib gib tib bytes byte k rps qps
    tps requests req/s msg/s connections nodes node replicas replica times retries attempts rows documents users
    instances pods brokers errors events messages jobs threads cores cpu cpus entries shards partitions euro eur
    usd sp points point
    """)

PEOPLE = word_set("""
    members trainees nurses doctors clerks dispatchers supervisors joiners apprentices contractors consultants persons
    planners drivers technician engineer developer trainee nurse admin admins administrators agents analysts
    architects anybody anyone approvers colleague colleagues commanders committer committers contributors dbas
    deployers dev developers devs employee employees engineers everybody everyone facilitators folks humans
    individuals interns juniors leads maintainers management manager managers newcomers newbies nobody on-call
    on-callers operator operators people person personnel programmers responders reviewer reviewers scientists
    seniors shift shifts sres staff stakeholders support team teammates teams technicians testers us users
    workers writers authors crew crews squad squads owners editors
    """)

# Subjects that mean "all of you".
EVERYBODY = word_set("everybody everyone anybody anyone whoever people staff folks nobody all each every")
