package se.verkstall;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noCodeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.stereotype.Controller;
import se.verkstall.processmotor.Klocka;

/** The house rules that the compiler cannot see; each says why. The package {@code felexempel} breaks them all, to show that they can fail. */
class ArkitekturTest {

    private static final String[] RENA = {"se.verkstall.lag..", "se.verkstall.tid..", "..berakning.."};
    private static final String[] JDK = {"java.io..", "java.lang..", "java.math..", "java.nio..", "java.text..", "java.time..", "java.util.."};
    private static final Set<String> FLYTTAL = Set.of("double", "float", "java.lang.Double", "java.lang.Float");
    private static final Path KALLKOD = Path.of("src/main/java");
    private static final long STORSTA_FIL = 16 * 1024;

    private static final DescribedPredicate<JavaClass> REN = resideInAnyPackage(RENA).and(not(simpleName("package-info")));
    private static final DescribedPredicate<JavaClass> KLOCKAN = type(Klocka.class);
    private static final DescribedPredicate<JavaClass> FLYTTALSTYP =
            describe("double eller float", typ -> FLYTTAL.contains(typ.getBaseComponentType().getName()));

    private static final ArchRule RENA_PAKET_SER_BARA_JDK = classes().that(REN)
            .should().onlyDependOnClassesThat(resideInAnyPackage(RENA).or(resideInAnyPackage(JDK)))
            .because("lagens regler ska kunna läsas, prövas och räknas om utan ramverk, databas eller motor");

    private static final ArchRule MOTORN_BARA_I_SINA_RUM = noClasses()
            .that().resideOutsideOfPackages("..processmotor..", "..process..")
            .should().dependOnClassesThat().resideInAPackage("org.camunda..")
            .because("motorn ska kunna bytas mot en efterföljare genom att röra två slags paket");

    private static final ArchRule STYRKLASSER_BARA_I_WEBB = classes()
            .that().areMetaAnnotatedWith(Controller.class)
            .should().resideInAPackage("..webb..")
            .because("behörighet, fel och skal för sidor hålls på ett ställe");

    private static final ArchRule INGEN_BEROR_PA_WEBB = noClasses()
            .that().resideOutsideOfPackage("..webb..")
            .should().dependOnClassesThat().resideInAPackage("..webb..")
            .because("lagens förlopp ska inte veta hur de visas");

    private static final ArchRule INGA_FLYTTALSFALT = noFields()
            .should().haveRawType(FLYTTALSTYP)
            .because("pengar och andelar i flyttal blir fel på öret; använd Belopp eller hela täljare och nämnare");

    private static final ArchRule INGA_FLYTTALSMETODER = noCodeUnits()
            .should().haveRawReturnType(FLYTTALSTYP)
            .orShould().haveRawParameterTypes(describe("double eller float", typer -> typer.stream().anyMatch(FLYTTALSTYP)))
            .because("ett flyttal som passerar en metod har redan tappat ören");

    private static final ArchRule RENA_PAKET_ANROPAR_INGA_FLYTTAL = noClasses().that(REN)
            .should().callCodeUnitWhere(JavaCall.Predicates.target(describe("ger double eller float",
                    (CodeUnitCallTarget mal) -> FLYTTALSTYP.test(mal.getRawReturnType()))))
            .because("BigDecimal.doubleValue och Math.sqrt är flyttal under annat namn");

    private static final ArchRule RENA_PAKET_FRAGAR_INTE_KLOCKAN = noClasses().that(REN)
            .should().accessTargetWhere(describe("läser klockan", anrop -> lasNu(anrop) || lasSystemklockan(anrop)))
            .because("en regel räknar på den dag den får, så att gårdagens beslut kan räknas om i dag");

    private static final ArchRule INGEN_TID_UTAN_KLOCKA = noClasses().that(not(KLOCKAN))
            .should().accessTargetWhere(describe("läser tiden förbi Clock", anrop -> lasNuUtanKlocka(anrop)))
            .because("demoklockan och proven flyttar tiden; den som läser systemets tid ser en annan dag än målet");

    private static final ArchRule INGEN_EGEN_SYSTEMKLOCKA = noClasses().that(not(KLOCKAN))
            .should().accessTargetWhere(describe("skapar en systemklocka", anrop -> skaparSystemklocka(anrop)))
            .because("det finns en klocka, och den delas ut till den som behöver den");

    private static final ArchRule INGA_INJICERADE_FALT = GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION
            .because("en klass säger i sin konstruktor vad den behöver");

    private static final ArchRule INGEN_SKRIVER_PA_KONSOLEN = GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
            .because("loggen är det enda driften läser");

    private static final ArchRule LAGREN_GAR_AT_ETT_HALL = layeredArchitecture().consideringOnlyDependenciesInLayers()
            .optionalLayer("kärna").definedBy("se.verkstall.lag..", "se.verkstall.tid..")
            .optionalLayer("mål").definedBy("se.verkstall.mal..")
            .optionalLayer("stöd").definedBy("se.verkstall.frist..", "se.verkstall.handling..", "se.verkstall.utskick..", "se.verkstall.kassa..")
            .optionalLayer("förmågor").definedBy(paketen("ansokan", "delgivning", "tillgang", "utmatning", "loneutmatning", "forsaljning",
                    "redovisning", "fordelning", "kvarstad", "avhysning", "verkstallighet", "overklagande", "underhall"))
            .whereLayer("kärna").mayNotAccessAnyLayer()
            .whereLayer("mål").mayOnlyAccessLayers("kärna")
            .whereLayer("stöd").mayOnlyAccessLayers("kärna", "mål")
            .whereLayer("förmågor").mayOnlyAccessLayers("kärna", "mål", "stöd")
            .because("lag och tid står under målet, målet under registren, och dessa under lagens förlopp");

    private static final List<ArchRule> REGLER = List.of(RENA_PAKET_SER_BARA_JDK, MOTORN_BARA_I_SINA_RUM, STYRKLASSER_BARA_I_WEBB,
            INGEN_BEROR_PA_WEBB, INGA_FLYTTALSFALT, INGA_FLYTTALSMETODER, RENA_PAKET_ANROPAR_INGA_FLYTTAL, RENA_PAKET_FRAGAR_INTE_KLOCKAN,
            INGEN_TID_UTAN_KLOCKA, INGEN_EGEN_SYSTEMKLOCKA, INGA_INJICERADE_FALT, INGEN_SKRIVER_PA_KONSOLEN);

    @TestFactory
    Stream<DynamicTest> huset_foljer_reglerna() {
        JavaClasses huset = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.verkstall");
        return Stream.concat(REGLER.stream(), Stream.of(LAGREN_GAR_AT_ETT_HALL))
                .map(regel -> DynamicTest.dynamicTest(regel.getDescription(), () -> regel.allowEmptyShould(true).check(huset)));
    }

    @TestFactory
    Stream<DynamicTest> varje_regel_kan_falla() {
        JavaClasses felexempel = new ClassFileImporter().importPackages("felexempel");
        return REGLER.stream().map(regel -> DynamicTest.dynamicTest(regel.getDescription(),
                () -> assertThat(regel.evaluate(felexempel).hasViolation()).as("felexemplen bryter mot regeln").isTrue()));
    }

    @Test
    void kallkoden_har_inga_flyttal_ens_i_lokala_variabler() {
        assertThat(kallfiler()).filteredOn(fil -> namnerFlyttal(las(fil))).isEmpty();
    }

    @Test
    void ett_flyttal_i_en_lokal_variabel_syns_men_inte_ordet_i_en_kommentar() {
        assertThat(namnerFlyttal("var x = 1; double andel = 0.5;")).isTrue();
        assertThat(namnerFlyttal("/* aldrig double */ int x; // ej float")).isFalse();
    }

    @Test
    void ingen_kallfil_ar_storre_an_att_den_kan_lasas_i_ett_drag() {
        assertThat(kallfiler()).filteredOn(fil -> storlek(fil) > STORSTA_FIL).isEmpty();
    }

    private static boolean namnerFlyttal(String kod) {
        String utanKommentarer = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL).matcher(kod).replaceAll(" ");
        return Pattern.compile("\\b(double|float|Double|Float)\\b").matcher(utanKommentarer).find();
    }

    private static boolean lasNu(JavaAccess<?> anrop) {
        return "now".equals(anrop.getName()) && anrop.getTargetOwner().getPackageName().startsWith("java.time");
    }

    private static boolean lasNuUtanKlocka(JavaAccess<?> anrop) {
        boolean utanKlocka = lasNu(anrop) && anrop.getTarget() instanceof CodeUnitCallTarget mal
                && mal.getRawParameterTypes().stream().noneMatch(typ -> typ.isEquivalentTo(java.time.Clock.class));
        return utanKlocka || lasMillisekunder(anrop);
    }

    private static boolean lasMillisekunder(JavaAccess<?> anrop) {
        boolean millis = "currentTimeMillis".equals(anrop.getName()) && anrop.getTargetOwner().isEquivalentTo(System.class);
        boolean nyttDatum = anrop.getTarget() instanceof CodeUnitCallTarget mal && mal.getOwner().isEquivalentTo(java.util.Date.class)
                && "<init>".equals(mal.getName()) && mal.getRawParameterTypes().isEmpty();
        return millis || nyttDatum;
    }

    private static boolean skaparSystemklocka(JavaAccess<?> anrop) {
        return anrop.getTargetOwner().isEquivalentTo(java.time.Clock.class)
                && (anrop.getName().startsWith("system") || anrop.getName().startsWith("tick"));
    }

    private static boolean lasSystemklockan(JavaAccess<?> anrop) {
        return skaparSystemklocka(anrop) || lasMillisekunder(anrop);
    }

    private static String[] paketen(String... moduler) {
        return Stream.of(moduler).map(modul -> "se.verkstall." + modul + "..").toArray(String[]::new);
    }

    private static List<Path> kallfiler() {
        try (Stream<Path> filer = Files.walk(KALLKOD)) {
            return filer.filter(fil -> fil.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String las(Path fil) {
        try {
            return Files.readString(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long storlek(Path fil) {
        try {
            return Files.size(fil);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
