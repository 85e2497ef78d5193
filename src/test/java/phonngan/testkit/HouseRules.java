package phonngan.testkit;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The rules of the house as questions to compiled classes; each answers with its violations, in words, or with none.
///
/// @param root the package under which the steps stand
/// @param walk the steps in the order a submission travels; the last one, `app`, sees all
public record HouseRules(String root, List<String> walk) {

    private static final String APP = "app";
    private static final Set<String> EDGES = Set.of("web", "jdbc", "csv", "xlsx", "yaml", "google", "mail", "files",
            "pdf", "chart");

    private static final Pattern CORE_PACKAGES = Pattern
            .compile("java\\.lang|java\\.lang\\.annotation|java\\.util(\\.(function|stream|regex))?"
                    + "|java\\.time(\\.\\w+)*|java\\.math|java\\.text|org\\.jspecify\\.annotations");
    /// Pure computation that happens to live in packages of I/O and security.
    private static final Set<String> CORE_CLASSES = Set.of("java.security.MessageDigest",
            "java.security.NoSuchAlgorithmException", "java.nio.charset.StandardCharsets", "java.nio.charset.Charset");

    private static final Pattern CLOCK_OR_DICE = Pattern.compile("java\\.time\\..*\\.now|java\\.time\\.Clock\\..*"
            + "|java\\.lang\\.Math\\.random|java\\.util\\.UUID\\.randomUUID|java\\.util\\.Collections\\.shuffle"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)"
            + "|java\\.(util|util\\.concurrent|util\\.random|security)\\.\\w*Random\\w*\\..*");

    /// Chance that somebody who saw enough of it can foretell.
    private static final Pattern GUESSABLE = Pattern.compile("java\\.lang\\.Math\\.random|java\\.util\\.(Random|"
            + "SplittableRandom|concurrent\\.ThreadLocalRandom|random\\.RandomGenerator\\w*)\\..*");
    private static final Pattern CALLS_OUT = Pattern
            .compile("java\\.net\\.(http\\.\\w+|\\w*URLConnection|Socket)\\..*"
                    + "|java\\.net\\.URL\\.(openStream|openConnection|getContent)|com\\.google\\.api\\.client\\.http\\..*|io\\.micronaut\\.http\\.client\\..*");
    private static final Set<String> JUDGES_OF_CERTIFICATES = Set.of("javax.net.ssl.TrustManager",
            "javax.net.ssl.HostnameVerifier");

    private static final Pattern EMPTY_NAMES = Pattern.compile(".*(Manager|Utils?|Helper|Impl|Service|D[Tt][Oo])");
    /// Length of service is a condition of the incentive rules, so here the word means what people did.
    private static final Set<String> NAMES_OF_THE_FIELD = Set.of("UnbrokenService", "ShortService");

    private static final Pattern CHANGES_THE_PAST = Pattern.compile("(update|delete|remove|replace|upsert).*");
    private static final Set<String> INEXACT = Set.of("double", "float", "java.lang.Double", "java.lang.Float");

    private static final List<Fence> FENCES = List.of(
            new Fence("the database", "jdbc", true, "java.sql", "javax.sql", "io.micronaut.data", "org.flywaydb"),
            new Fence("the web", "web", true, "io.micronaut.http", "io.netty", "java.net.http",
                    "gg.jte"),
            new Fence("charts", "chart", false, "org.jfree", "org.apache.batik"),
            new Fence("Commons CSV", "csv", false, "org.apache.commons.csv"),
            new Fence("Google", "google", false, "com.google.api", "com.google.auth"),
            new Fence("YAML", "yaml", false, "org.snakeyaml"));

    private record Fence(String what, String edge, boolean alsoApp, List<String> packages) {
        Fence(String what, String edge, boolean alsoApp, String... packages) {
            this(what, edge, alsoApp, List.of(packages));
        }

        boolean holds(JavaClass target) {
            return packages.stream().anyMatch(
                    each -> target.getPackageName().equals(each) || target.getPackageName().startsWith(each + "."));
        }
    }

    /// Steps that are listed but hold no class, and steps that hold classes but are not listed.
    public List<String> stepsThatAreNotTheList(JavaClasses classes) {
        var found = written(classes).map(this::step).collect(Collectors.toCollection(LinkedHashSet::new));
        var missing = walk.stream().filter(step -> !found.contains(step)).map(step -> step + " is empty");
        var unlisted = found.stream().filter(step -> !walk.contains(step)).map(step -> step + " is not listed");
        return Stream.concat(missing, unlisted).toList();
    }

    public List<String> looksAhead(JavaClasses classes) {
        return dependencies(classes,
                (from, to) -> inside(to) && walk.indexOf(step(to)) > walk.indexOf(step(from)));
    }

    /// Cycles between steps, and between the packages of one step; inside `app` the packages may know each other.
    public List<String> cycles(JavaClasses classes) {
        var outsideApp = classes.that(DescribedPredicate.describe("outside app", c -> !isApp(c)));
        var steps = slices().matching(root + ".(*)..").should().beFreeOfCycles().evaluate(classes);
        var packages = slices().matching(root + ".(**)").should().beFreeOfCycles().evaluate(outsideApp);
        return Stream.of(steps, packages).flatMap(r -> r.getFailureReport().getDetails().stream()).toList();
    }

    public List<String> edgesOfAnotherName(JavaClasses classes) {
        return written(classes).filter(c -> !isApp(c) && !isCore(c) && !EDGES.contains(edge(c)))
                .map(c -> c.getPackageName() + " is no edge that the house knows").distinct().toList();
    }

    /// Generated classes are looked at too: an annotation of the framework in the core shows by them.
    public List<String> coreReachesOut(JavaClasses classes) {
        return dependencies(classes, (from, to) -> isCore(from) && !mayBeUsedByTheCore(to));
    }

    public List<String> coreReadsAClockOrRollsDice(JavaClasses classes) {
        return classes.stream().filter(this::isCore).flatMap(c -> c.getCodeUnitAccessesFromSelf().stream())
                .filter(access -> CLOCK_OR_DICE.matcher(named(access.getTarget())).matches())
                .map(access -> access.getDescription()).toList();
    }

    /// Chance that can be foretold, but where waits are spread and where the sample year is made up.
    public List<String> guessableChance(JavaClasses classes) {
        return accesses(classes, GUESSABLE, c -> edge(c).equals("sample") || edge(c).equals("google")
                || Set.of("GoogleAccess", "Patience").contains(c.getSimpleName()));
    }

    /// Calls to other machines, but from where Google is asked.
    public List<String> callsOut(JavaClasses classes) {
        return accesses(classes, CALLS_OUT, c -> edge(c).equals("google"));
    }

    /// Classes that judge certificates themselves instead of leaving it to Java.
    public List<String> judgesOfCertificates(JavaClasses classes) {
        return written(classes).filter(c -> JUDGES_OF_CERTIFICATES.stream().anyMatch(c::isAssignableTo))
                .map(JavaClass::getName).toList();
    }

    private static List<String> accesses(JavaClasses classes, Pattern target, Predicate<JavaClass> excepted) {
        return classes.stream().filter(excepted.negate()).flatMap(c -> c.getCodeUnitAccessesFromSelf().stream())
                .filter(access -> target.matcher(named(access.getTarget())).matches())
                .map(access -> access.getDescription()).toList();
    }

    public List<String> outsideTheFence(JavaClasses classes) {
        return FENCES.stream().flatMap(fence -> dependencies(classes,
                (from, to) -> fence.holds(to) && !fence.edge().equals(edge(from)) && !(fence.alsoApp() && isApp(from)))
                .stream().map(violation -> fence.what() + ": " + violation)).toList();
    }

    /// Public classes of the edges that no other package uses, neither itself nor as what a public method of such a
    /// class takes or gives. The page models of `web` and what they consist of are for the templates, a trigger is made by
    /// H2 from its name.
    public List<String> needlesslyPublic(JavaClasses classes) {
        return written(classes).filter(c -> !isApp(c) && !isCore(c) && c.isTopLevelClass())
                .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(c -> !isPageModel(c) && !isPartOfPageModel(c, classes))
                .filter(c -> !c.isAssignableTo("org.h2.api.Trigger"))
                .filter(c -> !usedElsewhere(c, classes) && written(classes)
                        .noneMatch(other -> inPublicMethodOf(other, c) && usedElsewhere(other, classes)))
                .map(c -> c.getName() + " is public and used by its own package only").toList();
    }

    private boolean isPageModel(JavaClass c) {
        return edge(c).equals("web") && c.isRecord() && c.getSimpleName().endsWith("Page");
    }

    private boolean isPartOfPageModel(JavaClass c, JavaClasses classes) {
        return c.isRecord() && classes.stream()
                .filter(other -> isPageModel(other)
                        || other.getEnclosingClass().filter(this::isPageModel).isPresent())
                .flatMap(other -> other.getFields().stream())
                .anyMatch(field -> field.getAllInvolvedRawTypes().contains(c));
    }

    public List<String> ledgerChangesThePast(JavaClasses classes) {
        var violations = new ArrayList<String>();
        classes.stream().filter(c -> inside(c) && step(c).equals("ledger")).forEach(c -> {
            if (c.isAssignableTo("io.micronaut.data.repository.CrudRepository")) {
                violations.add(c.getName() + " is a CrudRepository");
            }
            c.getMethods().stream().filter(m -> CHANGES_THE_PAST.matcher(m.getName()).matches())
                    .map(JavaCodeUnit::getFullName).forEach(violations::add);
        });
        return violations;
    }

    public List<String> packagesNotNullMarked(JavaClasses classes) {
        return written(classes).map(JavaClass::getPackage).distinct()
                .filter(p -> !p.isAnnotatedWith("org.jspecify.annotations.NullMarked"))
                .map(p -> p.getName() + " has no package-info with @NullMarked").toList();
    }

    public List<String> namesThatSayNothing(JavaClasses classes) {
        return written(classes).filter(c -> EMPTY_NAMES.matcher(c.getSimpleName()).matches())
                .filter(c -> !NAMES_OF_THE_FIELD.contains(c.getSimpleName())).map(JavaClass::getName).toList();
    }

    /// Fields, parameters and results of type double or float, outside `app`.
    public List<String> inexactNumbers(JavaClasses classes) {
        return written(classes).filter(c -> !isApp(c)).flatMap(c -> Stream.concat(
                c.getFields().stream().filter(field -> inexact(field.getRawType())).map(field -> field.getFullName()),
                c.getCodeUnits().stream().filter(unit -> inexact(unit.getRawReturnType())
                        || unit.getRawParameterTypes().stream().anyMatch(HouseRules::inexact))
                        .map(JavaCodeUnit::getFullName)))
                .toList();
    }

    private static boolean inexact(JavaClass type) {
        return INEXACT.contains(type.getBaseComponentType().getName());
    }

    private List<String> dependencies(JavaClasses classes, BiPredicate<JavaClass, JavaClass> forbidden) {
        return classes.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(d -> forbidden.test(d.getOriginClass(), d.getTargetClass().getBaseComponentType()))
                .map(Dependency::getDescription).distinct().toList();
    }

    private boolean mayBeUsedByTheCore(JavaClass target) {
        return inside(target)
                ? isCore(target)
                : target.isPrimitive() || CORE_CLASSES.contains(target.getName())
                        || CORE_PACKAGES.matcher(target.getPackageName()).matches();
    }

    private static boolean usedElsewhere(JavaClass used, JavaClasses classes) {
        Predicate<JavaClass> isUsed = target -> target.getName().equals(used.getName())
                || target.getName().startsWith(used.getName() + "$");
        return written(classes).filter(user -> !user.getPackageName().equals(used.getPackageName()))
                .flatMap(user -> user.getDirectDependenciesFromSelf().stream())
                .anyMatch(d -> isUsed.test(d.getTargetClass().getBaseComponentType()));
    }

    private static boolean inPublicMethodOf(JavaClass owner, JavaClass used) {
        return !owner.equals(used) && owner.getModifiers().contains(JavaModifier.PUBLIC)
                && owner.getCodeUnits().stream().filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                        .anyMatch(unit -> unit.getAllInvolvedRawTypes().contains(used));
    }

    /// What people wrote: without the classes that the framework generates and without package-info.
    private static Stream<JavaClass> written(JavaClasses classes) {
        return classes.stream().filter(c -> !c.getSimpleName().equals("package-info"))
                .filter(c -> !c.getName().contains(".$") && !c.getName().contains("$Intercepted"));
    }

    private static String named(CodeUnitAccessTarget target) {
        return target.getOwner().getName() + "." + target.getName();
    }

    private boolean inside(JavaClass c) {
        return c.getPackageName().startsWith(root + ".");
    }

    private boolean isApp(JavaClass c) {
        return step(c).equals(APP);
    }

    private boolean isCore(JavaClass c) {
        return !isApp(c) && edge(c).isEmpty();
    }

    private String step(JavaClass c) {
        return below(c).split("\\.")[0];
    }

    /// What follows the step: `csv`, or nothing for the core.
    private String edge(JavaClass c) {
        return below(c).substring(step(c).length()).replaceFirst("^\\.", "");
    }

    private String below(JavaClass c) {
        return c.getPackageName().equals(root) ? "" : c.getPackageName().substring(root.length() + 1);
    }
}
