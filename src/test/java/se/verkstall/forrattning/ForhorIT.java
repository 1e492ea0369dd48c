package se.verkstall.forrattning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.verkstall.Integrationstest;
import se.verkstall.Testmal;
import se.verkstall.Tidsresa;
import se.verkstall.delgivning.Delgivningar;
import se.verkstall.delgivning.Delgivningsprov;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Malregister;
import se.verkstall.processmotor.Processer;
import se.verkstall.utskick.Satt;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/** A third party is called on penalty, does not come, is called anew and heard. It begins on Tuesday 1 March 2022. */
@Lagrum({"UF 3:6", "UF 3:7", "UF 3:8", "UF 3:14", "UF 6:4", "UB 2:11", "UB 2:13", "UB 2:14"})
class ForhorIT extends Integrationstest {

    @Autowired Delgivningar delgivningar;
    @Autowired Delgivningsprov prov;
    @Autowired Handlingar handlingar;
    @Autowired Malregister register;
    @Autowired Processer processer;
    @Autowired Tidsresa tid;
    @Autowired Utskickslada lada;

    @Test
    void tredje_man_kallas_vid_vite_uteblir_kallas_pa_nytt_och_hors() {
        tid.stall(LocalDate.of(2022, 3, 1));
        String mal = Testmal.mal().fordringar(Testmal.ovrig("40000", "500", "900")).registrera(register);
        processer.starta("forhor", mal, Map.of());
        tid.korForfallna(mal);
        Map<String, Object> plan = new HashMap<>(Map.of("med", "TREDJE_MAN", "namn", "Brodern Börje", "adress", "Brovägen 4", "dag", "2022-03-08", "klockan", "10:00", "plats", "Kontoret",
                "underrattas", "NEJ", "vite", "5001"));
        assertThatThrownBy(() -> prov.slutfor(mal, "planeraForhor", plan)).hasMessageContaining("5 000").hasMessageContaining("underrattelseSkal");
        plan.putAll(Map.of("vite", "5000", "underrattas", "JA"));
        prov.slutfor(mal, "planeraForhor", plan);
        Utskick kallelse = lada.i(mal).get(0);
        assertThat(kallelse.satt()).isEqualTo(Satt.DELGIVNING);
        assertThat(handlingar.html(kallelse.handlingId())).contains("vid vite av").contains("8 mars 2022");
        assertThat(prov.uppgifter(mal)).as("inte förrän kallelsen är delgiven").doesNotContain("hallForhor");
        tid.till(mal, LocalDate.of(2022, 3, 2)); // Wednesday
        delgivningar.bekrafta(kallelse.id(), LocalDate.of(2022, 3, 2), "kvitto");
        tid.korForfallna(mal);
        assertThat(lada.i(mal)).filteredOn(u -> u.lagrum().equals("UF 3:7")).as("sökanden och gäldenären").hasSize(2)
                .allSatisfy(u -> assertThat(handlingar.html(u.handlingId())).contains("rätt att närvara"));

        prov.slutfor(mal, "hallForhor", Map.of("utfall", "UTEBLEV", "skal", "Han kom inte."));
        plan.remove("vite");
        plan.put("dag", "2022-03-15");
        prov.slutfor(mal, "planeraForhor", plan);
        Map<String, Object> hord = new HashMap<>(Map.of("utfall", "HORD", "uppgifter", "Gäldenären har en båt i Provhamn.", "bekraftat", true, "ersattning", "400", "rojandeforbud", true));
        assertThatThrownBy(() -> prov.slutfor(mal, "hallForhor", hord)).as("för tidigt och utan erinran").hasMessageContaining("2022-03-15").hasMessageContaining("erinras");
        tid.till(mal, LocalDate.of(2022, 3, 15)); // Tuesday
        hord.put("erinran", true);
        prov.slutfor(mal, "hallForhor", hord);
        assertThat(lada.i(mal)).extracting(u -> u.lagrum()).contains("UF 3:8");
        Map<String, Object> protokoll = new HashMap<>(prov.ifyllt(mal, "fardigstallForhorsprotokoll"));
        protokoll.put("narvarande", "Ingen av parterna");
        protokoll.put("forrattningsman", "Hedda Handläggare");
        assertThatThrownBy(() -> prov.slutfor(mal, "fardigstallForhorsprotokoll", protokoll)).hasMessageContaining("bekraftelse").hasMessageContaining("forordnande");
        protokoll.put("bekraftelse", "Uppgifterna bekräftades på heder och samvete.");
        protokoll.put("forordnande", "Uppgiften om båten får inte röjas obehörigen.");
        prov.slutfor(mal, "fardigstallForhorsprotokoll", protokoll);
        assertThat(prov.slut(mal)).isTrue();
    }
}
