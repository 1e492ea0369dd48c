package se.verkstall.forsaljning;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.scheduling.annotation.Async;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decision and mail stand or fall together: whatever property it is, the letter is a row written in the decision's own transaction. {@code AvbrottIT} crashes three of them.
 */
class BeslutOchBrevTest {

    private static final JavaClasses KLASSER = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("se.verkstall.forsaljning", "se.verkstall.utmatning", "se.verkstall.fordelning", "se.verkstall.utskick");

    @Test
    void inget_beslut_om_egendom_och_inget_brev_om_det_skrivs_i_en_egen_transaktion() {
        assertThat(transaktionella()).as("klasser och metoder med en transaktion").hasSizeGreaterThan(20).allSatisfy(t -> assertThat(t.propagation()).isEqualTo(Propagation.REQUIRED));
    }

    @Test
    void inget_beslut_om_egendom_och_inget_brev_om_det_skrivs_pa_en_annan_trad() {
        assertThat(KLASSER.stream().flatMap(k -> k.getMethods().stream()).filter(m -> m.isAnnotatedWith(Async.class)).map(JavaMethod::getFullName)).isEmpty();
        noClasses().should().dependOnClassesThat().haveFullyQualifiedName("org.springframework.core.task.TaskExecutor")
                .orShould().callMethod(Thread.class, "start")
                .because("det som skrivs på en annan tråd följer inte med när beslutet rullas tillbaka").check(KLASSER);
    }

    private static List<Transactional> transaktionella() {
        return KLASSER.stream().flatMap(k -> Stream.concat(k.getAnnotations().stream(), k.getMethods().stream().flatMap(m -> m.getAnnotations().stream())))
                .filter(a -> a.getRawType().isEquivalentTo(Transactional.class)).map((JavaAnnotation<?> a) -> a.as(Transactional.class)).toList();
    }
}
