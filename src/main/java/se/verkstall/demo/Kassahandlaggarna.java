package se.verkstall.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.verkstall.forsakringskassan.FkMeddelanden;
import se.verkstall.forsakringskassan.Leverans;
import se.verkstall.forsakringskassan.Leverans.Rad;
import se.verkstall.forsakringskassan.Leverans.Status;
import se.verkstall.forsakringskassan.Leveranser;
import se.verkstall.forsakringskassan.NyttMeddelande;
import se.verkstall.lag.Belopp;
import se.verkstall.loneutmatning.Arbetsgivarredovisning;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.Loneutmatningar;
import se.verkstall.mal.Dagbok;

/** Försäkringskassan: answers for each file of decisions, refusing one now and then, and tells on form FK 3575 what a month's benefit did not suffice for. */
@Component
@Profile("demo")
@Order(5)
class Kassahandlaggarna implements Motpart {

    private static final int SENASTE = 30;
    /** Of a hundred decisions. */
    private static final int AVVISAR = 5;
    /** Of a hundred months. */
    private static final int AVVIKER = 30;
    private static final int BYTER = 20;
    private static final int AVRUNDNING = 60;
    private static final Belopp TVA_DAGAR = Belopp.kronor(480);

    private final Leveranser leveranser;
    private final FkMeddelanden meddelanden;
    private final Loneutmatningar loneutmatningar;
    private final Loneutmatningslista lista;
    private final Omvarld omvarld;
    private final Dagbok dagbok;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaktion;
    private final Tarning tarning;

    Kassahandlaggarna(Leveranser leveranser, FkMeddelanden meddelanden, Loneutmatningar loneutmatningar, Loneutmatningslista lista, Omvarld omvarld,
                      Dagbok dagbok, JdbcClient jdbc, TransactionTemplate transaktion, Tarning tarning) {
        this.leveranser = leveranser;
        this.meddelanden = meddelanden;
        this.loneutmatningar = loneutmatningar;
        this.lista = lista;
        this.omvarld = omvarld;
        this.dagbok = dagbok;
        this.jdbc = jdbc;
        this.transaktion = transaktion;
        this.tarning = tarning;
    }

    @Override
    public int agera(LocalDate dag) {
        List<Leverans> vantar = leveranser.senaste(SENASTE).stream().filter(l -> l.status() == Status.SAND && l.dag().isBefore(dag)).toList();
        vantar.forEach(this::kvittera);
        long meddelat = lista.avForsakringskassanUtanMeddelande().stream().filter(this::meddela).count();
        return vantar.size() + (int) meddelat;
    }

    private void kvittera(Leverans leverans) {
        List<Rad> rader = leveranser.rader(leverans).stream().filter(r -> r.status().equals("I_FIL")).toList();
        int nummer = jdbc.sql("select coalesce(max(lopnummer), 0) + 1 from fk_fil where slag = 'KVITTO'").query(Integer.class).single();
        String kvitto = """
                <?xml version="1.0" encoding="UTF-8"?>
                <kvitto xmlns="urn:verkstall:fk-kvitto:1" version="1"><huvud><lopnummer>%d</lopnummer><leverans>%d</leverans></huvud>
                %s
                <summa><antal>%d</antal></summa></kvitto>
                """.formatted(nummer, leverans.nummer(), rader.stream().map(this::rad).collect(Collectors.joining("\n")), rader.size());
        transaktion.executeWithoutResult(t -> {
            rader.forEach(r -> dagbok.skriv(r.malnummer(), Simulator.VEM, "Försäkringskassan kvitterar filen med beslut.", null));
            leveranser.kvitto(new ByteArrayInputStream(kvitto.getBytes(StandardCharsets.UTF_8)), Simulator.VEM);
        });
    }

    private String rad(Rad r) {
        boolean avvisad = tarning.procent(r.malnummer(), "Försäkringskassan avvisar " + r.titel(), AVVISAR);
        return "<rad><id>" + r.utskickId() + "</id><utfall>" + (avvisad ? "AVVISAD</utfall><skal>Personen har ingen pågående ersättning</skal>" : "MOTTAGEN</utfall>") + "</rad>";
    }

    /** A month's benefit now and then differs from what was asked: by some kronor, by some days' benefit, or because another benefit has taken its place. */
    private boolean meddela(Arbetsgivarredovisning r) {
        String nr = r.loneutmatningsnummer();
        YearMonth manad = r.manad();
        if (!tarning.procent(nr, "FK 3575 " + manad, AVVIKER)) {
            return false;
        }
        boolean bytt = tarning.procent(nr, "annan ersättning " + manad, BYTER);
        boolean dagar = tarning.procent(nr, "dagar utan ersättning " + manad, 50);
        Belopp mer = bytt ? Belopp.NOLL : dagar ? TVA_DAGAR : Belopp.kronor(1L + tarning.kast(nr, "avrundning " + manad, AVRUNDNING));
        NyttMeddelande nytt = new NyttMeddelande("3575-" + nr + "-" + manad, nr, manad, r.belopp().plus(mer), r.belopp(),
                bytt ? "Sjukersättningen har satts ned till hälften" : dagar ? "Ersättning har inte betalats för hela månaden" : "Ersättningen har avrundats",
                bytt ? "sjukpenning på halvtid" : null);
        Loneutmatning l = loneutmatningar.hamta(nr);
        return omvarld.gor(l.ledandeMal(), "Försäkringskassan lämnar ett meddelande (FK 3575).", () -> meddelanden.taEmot(nytt, Simulator.VEM));
    }
}
