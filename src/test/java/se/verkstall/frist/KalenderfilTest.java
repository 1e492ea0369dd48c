package se.verkstall.frist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.verkstall.tid.Riktning;

/** The calendar file as RFC 5545 wants it. */
class KalenderfilTest {

    private static final Instant NU = Instant.parse("2022-02-01T07:00:00Z");

    @Test
    void en_frist_ar_en_hel_dag_med_skal_och_ett_namn_som_inte_andras() {
        assertThat(fil(post(List.of("Räknat från tisdag 2022-05-10.", "Den dagen är en vardag; den är sista dag."))).lines()).containsExactly(
                "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Verkstall//Frister//SV", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "NAME:Mina frister",
                "X-WR-CALNAME:Mina frister", "REFRESH-INTERVAL;VALUE=DURATION:PT1H", "BEGIN:VEVENT", "UID:frist-7@verkstall", "DTSTAMP:20220201T070000Z",
                "CREATED:20220110T070000Z", "DTSTART;VALUE=DATE:20220524", "DTEND;VALUE=DATE:20220525", "SUMMARY:Sista dag: UF 13:3 men 1\\, mål 2022-000001",
                "DESCRIPTION:Räknat från tisdag 2022-05-10.\\nDen dagen är en vardag\\; den", "  är sista dag.", "CATEGORIES:Frist", "TRANSP:TRANSPARENT",
                "END:VEVENT", "END:VCALENDAR");
    }

    @Test
    void varje_rad_slutar_med_crlf_och_har_hogst_75_oktetter_utan_att_ett_tecken_delas() {
        String fil = fil(post(List.of("å".repeat(40) + "𝄞".repeat(60) + "x".repeat(200))));
        assertThat(fil).endsWith("\r\n").doesNotContain("\uFFFD");
        assertThat(fil.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(fil.split("\r\n")).allSatisfy(rad -> {
            assertThat(rad.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(new String(rad.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(rad);
            assertThat(Character.isLowSurrogate(rad.charAt(0))).isFalse();
        });
        assertThat(fil.replace("\r\n ", "")).contains("DESCRIPTION:" + "å".repeat(40) + "𝄞".repeat(60) + "x".repeat(200));
    }

    @Test
    void en_rad_pa_precis_75_oktetter_viks_inte_men_en_pa_76() {
        String femtiotre = "x".repeat(75 - "DESCRIPTION:".length());
        assertThat(fil(post(List.of(femtiotre)))).contains("DESCRIPTION:" + femtiotre + "\r\nCATEGORIES");
        assertThat(fil(post(List.of(femtiotre + "y")))).contains("DESCRIPTION:" + femtiotre + "\r\n y\r\nCATEGORIES");
    }

    @Test
    void komma_semikolon_omvant_snedstreck_och_radbrytning_skrivs_om_och_styrtecken_utgar() {
        assertThat(Kalenderfil.text("a,b;c\\d\ne\r\nf\u0007g\rh")).isEqualTo("a\\,b\\;c\\\\d\\ne\\nfgh");
        assertThat(Kalenderfil.text("END:VEVENT\r\nBEGIN:VEVENT")).isEqualTo("END:VEVENT\\nBEGIN:VEVENT");
    }

    @Test
    void en_tom_kalender_ar_anda_en_kalender() {
        assertThat(Kalenderfil.av("Mina frister", List.of(), NU)).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n").doesNotContain("VEVENT");
    }

    @Test
    void nyarsaftons_post_slutar_pa_nyarsdagen() {
        Kalenderpost post = new Kalenderpost("frist-8", LocalDate.of(2021, 12, 31), "2022-000001", "x", "UF 1:5", Riktning.KORTAST_VANTAN, Friststatus.LOPER, // fredag
                List.of("x"), OffsetDateTime.parse("2022-01-10T08:00:00+01:00"));
        assertThat(fil(post)).contains("DTSTART;VALUE=DATE:20211231\r\nDTEND;VALUE=DATE:20220101\r\n", "SUMMARY:Får ske från och med: UF 1:5");
    }

    private static Kalenderpost post(List<String> motivering) {
        return new Kalenderpost("frist-7", LocalDate.of(2022, 5, 24), "2022-000001", "medlen flöt in", "UF 13:3 men 1", Riktning.EFTER, Friststatus.LOPER, // tisdag
                motivering, OffsetDateTime.parse("2022-01-10T08:00:00+01:00"));
    }

    private static String fil(Kalenderpost post) {
        return Kalenderfil.av("Mina frister", List.of(post), NU);
    }
}
