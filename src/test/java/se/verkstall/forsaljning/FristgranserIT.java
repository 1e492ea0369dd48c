package se.verkstall.forsaljning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.frist.Fristbok;
import se.verkstall.frist.Friststatus;
import se.verkstall.frist.NyFrist;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Malregister;

/** Every time limit of chapters 6 and 8–13, in the ledger: done on the last day it is in time, done the day after it is not. */
@Transactional
@Lagrum({"UF 6:5", "UF 6:9a", "UF 6:10", "UF 6:19", "UF 6:20", "UF 6:21", "UF 6:23", "UF 6:24", "UF 6:24b", "UF 8:4", "UF 9:2", "UF 9:9", "UF 9:10", "UF 9:19", "UF 10:4", "UF 10:6", "UF 12:9",
        "UF 12:16", "UF 12:18", "UF 12:31", "UF 13:1", "UF 13:3", "UF 13:6", "UF 13:7", "UF 13:15", "UF 13:16", "UF 13:20", "UF 13:23", "UB 4:20", "UB 4:22", "UB 4:23", "UB 4:26", "UB 4:27",
        "UB 4:34", "UB 6:12", "UB 9:14", "UB 10:3", "UB 10:7", "UB 10:21", "UB 11:2", "UB 12:11", "UB 12:13", "UB 12:42", "UB 12:46", "UB 12:58", "UB 12:60", "UB 13:7", "UB 13:18", "UB 18:7"})
class FristgranserIT extends Integrationstest {

    @Autowired
    private Malregister register;
    @Autowired
    private Fristbok fristbok;

    @ParameterizedTest(name = "{0} räknat från {1}: senast {2}")
    @CsvSource({
            // chapter 6 and UB 4, 6 and 9: a month or two, or at once
            "N04, 2022-03-01, 2022-05-02", "UB 4:27, 2022-03-01, 2022-05-02", // Sunday moved to Monday
            "UB 4:20, 2022-03-03, 2022-04-04", "UB 4:26, 2022-03-03, 2022-04-04", // Sunday moved to Monday
            "UB 4:22, 2022-03-01, 2022-04-01", "UB 4:23, 2022-03-01, 2022-04-01", "UB 9:14, 2022-03-01, 2022-04-01", // Fridays
            "UB 4:34, 2022-03-01, 2022-03-15", "UB 6:12, 2022-03-01, 2022-03-15", "UB 18:7 st 3, 2022-06-14, 2022-07-05", // Tuesdays
            "Q13, 2022-03-01, 2022-03-01", "Q17, 2022-03-01, 2022-03-01", "Q21, 2022-03-01, 2022-03-01", "Q22, 2022-03-01, 2022-03-01", "Q23, 2022-06-07, 2022-06-07",
            "Q24, 2022-03-01, 2022-03-01", "UF 6:9a, 2016-04-01, 2016-04-01", "UF 6:9a, 2024-03-08, 2024-03-08", "UF 6:24, 2022-03-01, 2022-03-01", "UF 6:24b, 2009-01-02, 2009-01-02",
            // sale within two months of Tuesday 1 March 2022: Sunday 1 May is no day to act, so Monday 2 May
            "N09, 2022-03-01, 2022-05-02",
            "N10, 2022-03-01, 2022-09-01", // Thursday
            "N11, 2022-06-14, 2022-06-07", "N11, 2014-09-30, 2014-09-23", // Tuesdays
            "N12, 2022-06-14, 2022-05-31", "N12, 2014-09-30, 2014-09-16",
            "N13, 2022-06-14, 2022-05-31",
            "N15, 2022-06-14, 2022-07-14", // Thursday
            "N17, 2022-06-14, 2022-05-24", "N17, 2014-09-30, 2014-09-09",
            "N18, 2022-06-14, 2022-05-13", // Sunday 15 May moved to Friday
            "UB 10:7, 2022-06-14, 2022-05-13",
            "UB 11:2, 2022-06-14, 2022-05-03", // Tuesday
            "UB 11:2 men 2, 2022-06-14, 2022-05-13", // Saturday 14 May moved to Friday
            "UB 10:3, 2022-03-01, 2022-07-01", // Friday
            "UB 10:21, 2022-06-14, 2022-06-21", // Tuesday
            "N22, 2023-03-01, 2023-03-15", // Wednesday
            "N23, 2023-03-01, 2023-06-01", // Thursday
            "N24, 2023-03-30, 2023-03-16", "N24, 2014-09-30, 2014-09-16",
            "N25, 2023-03-30, 2023-03-16",
            "UB 13:7, 2023-04-03, 2023-05-03", // Wednesday
            "Q31, 2022-06-14, 2022-06-14", "Q40, 2023-03-20, 2023-03-20", "Q50, 2023-04-21, 2023-04-21", "Q51, 2023-04-21, 2023-04-21",
            "Q52, 2023-04-21, 2023-04-21",
            // real property: auction Tuesday 31 May 2022 with its meeting the same day, or Tuesday 30 September 2014 in the old wording
            "N19, 2022-05-31, 2022-05-10", "N19, 2014-09-30, 2014-09-09",
            "N20, 2022-05-31, 2022-05-10", "N20, 2022-06-06, 2022-05-16", // Monday, the national day: the same weekday three weeks before
            "UB 12:13, 2022-05-31, 2022-05-17",
            "UB 12:11, 2022-03-01, 2022-07-01", // Friday
            "UB 12:11 men 2, 2022-03-01, 2023-03-01", // Wednesday
            "UB 12:42, 2022-05-31, 2022-06-07", "UB 12:42, 2022-05-30, 2022-06-07", // Monday 6 June is a holiday
            "UB 12:58, 2022-04-06, 2022-06-15", // Wednesday
            "UB 12:46, 2022-07-12, 2022-08-12", // Friday
            "UB 12:60, 2022-04-06, 2022-04-06", "Q33, 2022-05-20, 2022-05-20", "Q41, 2022-03-09, 2022-03-09", "Q45, 2022-04-06, 2022-04-06",
            "UB 18:7 st 3, 2022-05-31, 2022-06-21", // Tuesday
            "UB 18:7 st 3 men 2, 2022-07-12, 2022-08-02", // Tuesday
            "UB 13:18, 2022-08-02, 2023-08-02", // Wednesday
            "N21, 2023-03-01, 2023-03-15"})
    void pa_sista_dagen_i_tid_dagen_efter_for_sent(String id, LocalDate handelse, LocalDate senast) {
        String mal = Testmal.mal().registrera(register);
        assertThat(fristbok.starta(new NyFrist(mal, id, "prov", handelse, "i tid", null)).dag()).isEqualTo(senast);
        fristbok.starta(new NyFrist(mal, id, "prov", handelse, "sen", null));

        fristbok.iakttagen(mal, "i tid", senast);
        fristbok.iakttagen(mal, "sen", senast.plusDays(1));

        assertThat(fristbok.hitta(mal, "i tid").orElseThrow().status()).isEqualTo(Friststatus.IAKTTAGEN);
        assertThat(fristbok.hitta(mal, "sen").orElseThrow().status()).isEqualTo(Friststatus.FORSUTTEN);
    }

    @Test
    @Lagrum({"UF 13:12", "UF 13:1"})
    void det_som_ska_goras_sa_snart_ar_iakttaget_nar_det_gors_och_aldrig_forsuttet_av_sig_sjalvt() {
        String mal = Testmal.mal().registrera(register);
        for (String id : List.of("Q49", "Q46")) {
            assertThat(fristbok.starta(new NyFrist(mal, id, "prov", LocalDate.of(2023, 4, 21), id, null)).dag()).as(id).isEqualTo("2023-04-21"); // Friday
            fristbok.iakttagen(mal, id, LocalDate.of(2023, 4, 21));
            assertThat(fristbok.hitta(mal, id).orElseThrow().status()).isEqualTo(Friststatus.IAKTTAGEN);
        }
    }
}
