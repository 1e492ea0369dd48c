package se.verkstall.loneutmatning.omrakning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.handling.Plats;
import se.verkstall.handling.Plats.Slag;
import se.verkstall.handling.Ramar;
import se.verkstall.lag.Lagrum;
import se.verkstall.loneutmatning.berakning.Normalbeloppsklass;

/** The frames of a run's decisions: one with an amount to withhold at most, one for all above the förbehållsbelopp, for each day it runs. */
@Component
@Lagrum({"UB 7:8 st 1", "UB 7:10"})
class Andringsramar {

    static final String MALL = "andring_loneutmatning";

    private final JdbcClient jdbc;
    private final Ramar ramar;
    private final Normalbeloppsregister belopp;

    Andringsramar(JdbcClient jdbc, Ramar ramar, Normalbeloppsregister belopp) {
        this.jdbc = jdbc;
        this.ramar = ramar;
        this.belopp = belopp;
    }

    /** Makes the day's frames unless they are there. */
    void kravda(Omrakning omrakning, LocalDate idag) {
        for (boolean alltOver : List.of(false, true)) {
            boolean finns = jdbc.sql("select exists (select 1 from omrakning_ram where omrakning_id = :id and dag = :dag and allt_over = :allt)")
                    .param("id", omrakning.id()).param("dag", idag).param("allt", alltOver).query(Boolean.class).single();
            if (!finns) {
                jdbc.sql("insert into omrakning_ram (omrakning_id, dag, allt_over, ram_id) values (:id, :dag, :allt, :ram) on conflict do nothing")
                        .param("id", omrakning.id()).param("dag", idag).param("allt", alltOver)
                        .param("ram", ramar.skapa(MALL, data(omrakning, idag, alltOver), platser(alltOver)).id()).update();
            }
        }
    }

    private Map<String, Object> data(Omrakning omrakning, LocalDate idag, boolean alltOver) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("beslutsdag", idag);
        data.put("beslutadAv", omrakning.startadAv());
        data.put("fran", omrakning.dag());
        data.put("kalla", belopp.publicerat(belopp.gallande(), omrakning.dag(), Normalbeloppsklass.ENSAMSTAENDE).orElseThrow().referens());
        data.put("alltOver", alltOver);
        return data;
    }

    private static List<Plats> platser(boolean alltOver) {
        List<Plats> platser = new ArrayList<>();
        List.of("loneutmatningsnummer", "sokande", "galdenar", "arbetsgivare", "periodtext").forEach(namn -> platser.add(new Plats(namn, Slag.TEXT)));
        platser.add(new Plats("forbehallsbeloppFore", Slag.BELOPP));
        platser.add(new Plats("forbehallsbelopp", Slag.BELOPP));
        platser.add(new Plats("forstaLonedag", Slag.DATUM));
        if (!alltOver) {
            platser.add(new Plats("utmatningsbelopp", Slag.BELOPP));
        }
        return platser;
    }
}
