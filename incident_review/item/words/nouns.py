"""Nouns by how much they pin down."""

# Qualities: a direction can only be taken along one of them.
QUALITY = frozenset(
    """
    accountability accuracy adherence adoption agility alignment appreciation attention availability awareness
    balance bandwidth burden bureaucracy bus-factor care chance chances clarity cleanliness cohesion collaboration
    comfort commitment communication communications competence completeness complexity compliance confidence
    confusion consciousness consistency cooperation co-operation coordination correctness coupling coverage culture
    debt dependability dependence dependencies dependency diligence discipline discoverability downtime duration
    durability ease effectiveness efficiency effort engagement error errors excellence exposure expertise failures
    fatigue feedback flexibility focus footprint fragility frequency friction governance gracefulness health hygiene
    impact incidents independence insight insights integrity interruptions involvement knowledge know-how latency
    learning legibility likelihood load lock-in maintainability maturity mindset misconfiguration misconfigurations
    mistakes morale mttd mttr noise observability onboarding oversight outages overhead ownership performance
    posture practice practices predictability preparedness probability productivity quality quickness reactivity
    readability readiness redundancy reliability repeatability resilience resiliency resolution response
    responsibility responsiveness risk risks robustness safety satisfaction scalability security sensitivity severity
    silos skill skills sloppiness speed stability standards strength surface surprise surprises teamwork testability
    throughput time times timeliness toil traceability transparency trust turnaround understanding uptime usability
    usage vigilance visibility volume well-being work-life workload burnout stress tension
    cleverness rigor rigour urgency velocity utilisation utilization tolerance hardening containment
    """.split(),
)

# Fields of work: everything and nothing until something narrows them.
FIELD = frozenset(
    """
    access accesses action actions activities activity admin administration agreement agreements alarm alarming alarms
    alert alerting alerts analyses analysis analytics app application applications approach approaches architecture
    area areas aspect aspects assets audit auditing automation automations autoscaling backup backups baseline
    baselines behavior behaviors behaviour boundaries bug bugs build builds business calendar capabilities capability
    capacity caching case cases change changes channel channels check checking checklist checklists checks
    circuit-breakers clarification cleanup clean-up cloud cluster clusters code codebase collaboration communication
    communications component components concept concepts config configs configuration configurations contact
    contacts contingency continuity control controls conversation conversations corrections countermeasures coverage
    customer customers dashboard dashboards data database databases deliverables delivery dependencies deploy
    deployment deployments design designs desk detection developer developers development devops diagnostics
    diagnosis discussion discussions doc docs documentation documents domain drills education element elements
    emergency enablement engineer engineering engineers env environment environments error errors escalation
    escalations estate estates event events exception exceptions execution experience exposure fail-over failover
    failovers failure failures fallback fallbacks features feature feedback fix fixes flow flows follow-up follow-ups
    framework frameworks gap gaps goal goals governance guardrail guardrails guidance guide guideline guidelines
    guides handling handover handovers hardware health hygiene idea ideas implementation improvement improvements
    incident incidents information infra infrastructure initiative initiatives input inputs instructions
    instrumentation integration integrations investment issue issues item items job jobs key kind kinds knowledge
    landscape layer learning learnings lesson lessons level levels lifecycle limit limits line lines link load log
    logging logs logic maintenance management manual manuals matter matters measure measurement measurements measures
    mechanism mechanisms meeting meetings message messages messaging method methodology methods metric metrics
    migration migrations mitigation mitigations model models module modules monitor monitoring monitors need needs
    network networks notification notifications observability offering on-call oncall onboarding operation operations
    option options order organisation organization outage outages outcome output outputs overview owner owners
    ownership page paging part parts path paths pattern patterns people performance permissions permission
    personnel pipeline pipelines plan planning plans platform platforms playbook playbooks point points policies
    policy portal posture postmortem postmortems practice practices preparation prevention priorities priority
    problem problems procedure procedures process processes processing product production products program programme
    programs project projects protection protections protocol protocols provider qa quality question questions
    rates recommendations recovery redundancies redundancy regression rehearsals release releases reporting reports
    requirement requirements research resilience resource resources resourcing response responsibilities
    responsibility restore result results retries retry review reviews rights risk risks roadmap role roles rollback
    rollbacks rollout rollouts root rota rotation rotations routine routines rule rules runbook runbooks safeguard
    safeguards safety scenario scenarios schedule schedules schema script scripting scripts security server servers
    service services session sessions setup side signal signals site situation situations skills software solution
    solutions space spec specs staffing stack staff staging stakeholder stakeholders standard standards state status
    step steps storage strategies strategy structure stuff style suite support sync system systems tasks task team
    teams tech technique techniques technology template templates test testing tests thing things threshold
    thresholds ticket tickets time timeout timeouts tool tooling tools topic topics tracing traffic training
    trainings transition treatment triage trigger triggers tuning understanding uptime usage user users validation
    validations variables vendor vendors verification version versions visibility warning warnings way ways website
    work workaround workarounds workflow workflows workshop workshops world writing topics organisation response
    responders responder colleague colleagues department departments company management leadership stakeholders
    mess headroom reserve reserves spares spare edge corner happy legacy landscape hiccups glitches glitch hiccup
    ci cd sre it dr bcp ops devops kpi kpis sla slas mttr mttd qa uat bcm itil itsm
    expectations expectation demand growth occurrence occurrences recurrence repetition repeat repeats reoccurrence
    """.split(),
)

# What a result can be called.
OUTPUT = frozenset(
    """
    adr answer answers analysis chart comment comparison conclusion conclusions criteria decision decisions design-doc
    diagram doc document draft estimate estimates figure figures findings finding graph inventory list memo minutes
    note notes numbers outcome page paper plan plot plots poc postmortem pr presentation prototype proposal protocol
    recommendation record report rfc result results schedule sheet shortlist spreadsheet summary table ticket tickets
    timings wiki write-up writeup deadline decide benchmark verdict reply replies changelog spec mapping
    """.split(),
)

# Things that do the work once they exist: "with a script", "via a hook".
ARTEFACT = frozenset(
    """
    alarm alert api assertion banner bot button cache canary check checklist checkbox circuit-breaker codeowners column
    command constraint cron cronjob counter dashboard digest endpoint exporter fallback field filter flag form gate
    guard hash healthcheck heartbeat hook index interlock job label lambda limit limiter linter lock lockfile macro
    metric migration mutex operator panel parameter playbook plugin policy pool probe prompt proxy query queue quota
    replica report role rule runbook schema script semaphore setting sidecar snapshot switch template test threshold
    throttle timeout timer token topic trigger validator view watchdog webhook workflow
    """.split(),
)

UNITS = frozenset(
    """
    % percent per-cent ms millisecond milliseconds s sec secs second seconds m min mins minute minutes h hr hrs hour
    hours d day days week weeks month months year years kb mb gb tb pb kib mib gib tib bytes byte k rps qps tps
    requests req/s msg/s connections nodes node replicas replica times retries attempts rows documents users instances
    pods brokers errors events messages jobs threads cores cpu cpus entries shards partitions euro eur usd
    sp points point
    """.split(),
)

PEOPLE = frozenset(
    """
    admin admins administrators agents analysts architects anybody anyone approvers colleague colleagues commanders
    committer committers contributors dbas deployers dev developer developers devs employee employees engineer
    engineers everybody everyone facilitators folks humans individuals interns juniors leads maintainers management
    manager managers newcomers newbies nobody on-call on-callers operator operators people person personnel
    programmers responders reviewer reviewers scientists seniors shift shifts sres staff stakeholders support team
    teammates teams technicians testers us users workers writers authors crew crews squad squads owners editors
    """.split(),
)

# Subjects that mean "all of you".
EVERYBODY = frozenset("everybody everyone anybody anyone whoever people staff folks nobody all each every".split())
