"""Adjectives, adverbs and small words."""

from __future__ import annotations

from incident_review.item.words import word_set

COMPARATIVE = word_set("""
    better more improved faster clearer closer stronger greater smarter cleaner safer tighter increased enhanced
    higher deeper quicker easier simpler earlier sooner broader wider fewer less smoother leaner richer stricter
    finer healthier harder bigger larger longer shorter reduced optimised optimized strengthened extended
    expanded additional heightened calmer nicer saner sounder steadier tidier fuller slicker neater cheaper
    optimal robuster wiser friendlier firmer further minimised minimized swifter timelier
    """)

# Comparatives of quantity: "more disk space for the mirror" may well be exact.
QUANTITY = word_set("""
    more fewer less bigger larger longer shorter higher extended additional reduced wider increased earlier
    """)

# Adjectives that narrow nothing down.
EMPTY = word_set("""
    acceptable third
    actual additional adequate advanced all another any applicable appropriate automated automatic available
    basic best better big bigger bit broad broader certain clear clearer closer common complete comprehensive
    concrete consistent continuous correct corrective critical crucial current dedicated deep deeper defensive
    different early earlier easy effective efficient end-to-end enough entire essential every existing extensive
    extra extended false fast faster few final first fit following formal full fully further future general generic
    good great greater gradual hard high higher highest holistic ideal important improved in-depth individual
    internal key large last latest less lightweight little local long long-term longer longstanding main major
    many maximum meaningful mature minimum modern more most multiple necessary needed new next nice normal
    numerous obvious old ongoing open optimal other outstanding overall own past people permanent poor positive
    possible potential practical pragmatic pre-emptive preventive preventative previous prior proactive proper
    quick quicker real reactive reasonable recent regular related relevant reliable remaining repeated required
    resilient responsible right rigorous robust safe safer same scalable secure self several short short-term
    significant similar simple simpler single small smart solid some sound specific stable standard strict
    strong stronger structural structured such sufficient suitable sustainable systematic tangible technical
    temporary thorough tighter timely together total traditional tricky true unknown upcoming unclear upfront
    useful usual valid various vast wide wider whole worse worth wrong effectively properly correctly adequately
    appropriately accordingly quickly easily efficiently carefully closely thoroughly regularly constantly
    always consistently continuously gradually internally externally proactively significantly substantially
    considerably generally ideally possibly perhaps maybe soon later sometime eventually again anymore ever
    never once asap across forward going feasible sensible everywhere flaky decent sane risky hasty unnecessary
    unneeded realistic already underlying third-party cautious human manual anywhere somewhere somehow whatever
    wherever whenever up-to-date state-of-the-art world-class high-quality
    """)

FUNCTION = word_set("""
    a an the this that these those our your their its his her my of for on in at to from into onto with within
    without by via per and or nor but so as than then when where while if whether because since until till
    before after during between among across over under above below against towards toward about around through
    throughout up down out off i we you they he she it us them me who whom whose which what how why there here
    not no is are was were be been being am has have had do does did done can could should would will shall may
    might must need needs ought let just also too very much only even still really quite rather both either
    neither each every own same etc e.g i.e please one ones like clockwork sense someone somebody something
    anything nothing everything everyone everybody anyone anybody nobody itself themselves ourselves s t don
    doesn isn aren wasn get gets make makes use uses
    """)

# What comes after a bare "happen" of bad things: it says why, not what.
PURPOSE = word_set("""
    prevent prevents preventing avoid avoids avoiding happen happens happening happened occur occurs occurring
    recur recurring recurs reoccur reoccurring repeat repeating reduce reducing respond responding catch
    catching detect detecting help helps helping support supporting enable enabling allow allowing improve
    improving improves increase increasing react reacting know knowing cope manage managing address addressing
    meet handle handling deal dealing come mitigate mitigating minimise minimize minimising ensure ensuring
    protect protecting understand understanding think thinking learn learned learnt work works working go goes
    see seen perform performed take taken find found identify identifying provide providing implement
    implemented make made put keep based order relation regard regards run runs ran line affected impacted
    involved related cause caused causes
    """)

# Adverbs of degree after a verb: "inform support earlier", "communicate more".
DEGREE = word_set("""
    better more earlier sooner faster quicker closer harder less often carefully properly thoroughly closely
    seriously diligently rigorously consistently proactively frequently regularly attentively cautiously
    conscientiously timely promptly openly clearly appropriately adequately sufficiently enough deeper further
    smarter wiser
    """)

PREPOSITIONS = word_set("""
    of for on in at to from into onto with within without by via per across over under above below against
    towards toward about around through throughout between among during before after until till since along
    behind beyond
    """)

BREAKS = word_set("that which who when where while if whether because so since unless although though but once whereas")

NUMBER_WORDS = word_set("""
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty
    thirty forty fifty sixty hundred thousand dozen half twice thrice
    """)

CADENCE = word_set("""
    hourly daily nightly weekly fortnightly biweekly bi-weekly monthly quarterly yearly annually annual monday
    tuesday wednesday thursday friday saturday sunday morning mornings night nights noon midnight sprint q1 q2
    q3 q4 january february march april june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec
    """)
