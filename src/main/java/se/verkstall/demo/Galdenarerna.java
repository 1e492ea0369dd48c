package se.verkstall.demo;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.verkstall.demo.Loneutmatningslista.Obesvarad;
import se.verkstall.loneutmatning.Loneutmatningssvar;

/** Debtors who are asked about their household before wages are attached: a little more than half of them answer, most of those in time. */
@Component
@Profile("demo")
@Order(3)
class Galdenarerna implements Motpart {

    private static final int SVARAR = 58;
    private static final int FORSTA_SVAR = 2;
    private static final int SVARSDAGAR = 13;

    private final Loneutmatningslista lista;
    private final Loneutmatningssvar svar;
    private final Omvarld omvarld;
    private final Tarning tarning;

    Galdenarerna(Loneutmatningslista lista, Loneutmatningssvar svar, Omvarld omvarld, Tarning tarning) {
        this.lista = lista;
        this.svar = svar;
        this.omvarld = omvarld;
        this.tarning = tarning;
    }

    @Override
    public int agera(LocalDate dag) {
        return (int) lista.obesvarade("GALDENAR").stream().filter(l -> svara(l, dag)).count();
    }

    private boolean svara(Obesvarad l, LocalDate dag) {
        return tarning.procent(l.nummer(), "gäldenären svarar", SVARAR)
                && !dag.isBefore(Arbetsdagar.efter(l.startad(), FORSTA_SVAR + tarning.kast(l.nummer(), "gäldenären svarar när", SVARSDAGAR)))
                && omvarld.gor(l.malnummer(), "Gäldenären svarar om hushåll och boende.", () -> svar.yttrande(l.malnummer(),
                        new Lonen(tarning, l.nummer()).hushall(), "Jag vill att ni tar hänsyn till mina utgifter."));
    }
}
