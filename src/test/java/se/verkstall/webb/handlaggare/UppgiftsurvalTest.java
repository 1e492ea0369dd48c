package se.verkstall.webb.handlaggare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The address of the task list says what it shows, and only what differs from the plain list. */
class UppgiftsurvalTest {

    @Test
    void denEnklaListanHarEnEnkelAdress() {
        assertThat(new Uppgiftsurval(null, null, null, null, null, null).adress()).isEqualTo("/uppgifter");
    }

    @Test
    void alltSomArValtStarIAdressen() {
        Uppgiftsurval urval = new Uppgiftsurval("grupp", "Öst & väst", "2022-03-01", "ingen", "alder", "");
        assertThat(urval.adress()).isEqualTo("/uppgifter?vy=grupp&sok=%C3%96st%20%26%20v%C3%A4st&fore=2022-03-01&vem=ingen&sort=alder");
        assertThat(urval.foreDag()).as("tisdag").isEqualTo(LocalDate.of(2022, 3, 1));
    }

    @Test
    void enAnnanOrdningBorjarOmFranForstaSidan() {
        assertThat(new Uppgiftsurval("mina", "", "", "", "dag", "nyckel").medSort("mal")).isEqualTo("/uppgifter?sort=mal");
    }

    @Test
    void detSomInteKanLasasRaknasInte() {
        assertThat(new Uppgiftsurval("x", " ", "igår", "x", "drop table", null).adress()).isEqualTo("/uppgifter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.com/uppgifter", "//example.com", "/uppgifterx", "/mal"})
    void enFrammandeAdressArIngenLista(String adress) {
        assertThat(Uppgiftsurval.arLista(adress)).isFalse();
    }
}
