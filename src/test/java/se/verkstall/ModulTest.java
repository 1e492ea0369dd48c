package se.verkstall;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** Each package below the root is a module, and meets the others only through what it declares. */
class ModulTest {

    private static final ApplicationModules MODULER = ApplicationModules.of(Verkstall.class);

    @Test
    void modulerna_moter_varandra_bara_genom_det_de_har_forklarat() {
        MODULER.verify();
    }

    @Test
    void varje_modul_sager_i_sin_package_info_vilka_andra_den_far_bero_pa() {
        assertThat(MODULER.stream())
                .isNotEmpty()
                .allSatisfy(modul -> {
                    var deklaration = paketinfo(modul.getBasePackage().getName()).getAnnotation(ApplicationModule.class);
                    assertThat(deklaration).as("@ApplicationModule i package-info.java för " + modul.getBasePackage().getName()).isNotNull();
                    assertThat(deklaration.allowedDependencies())
                            .as("allowedDependencies i package-info.java för " + modul.getBasePackage().getName())
                            .doesNotContain(ApplicationModule.OPEN_TOKEN);
                });
    }

    private static Class<?> paketinfo(String paket) {
        try {
            return Class.forName(paket + ".package-info");
        } catch (ClassNotFoundException e) {
            throw new AssertionError("paketet " + paket + " saknar package-info.java", e);
        }
    }
}
