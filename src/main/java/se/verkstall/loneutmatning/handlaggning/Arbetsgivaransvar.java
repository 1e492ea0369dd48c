package se.verkstall.loneutmatning.handlaggning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Belopp;
import se.verkstall.lag.Fordringsklass;
import se.verkstall.lag.Lagrum;
import se.verkstall.lag.Malslag;
import se.verkstall.lag.OgiltigIndataException;
import se.verkstall.lag.Parttyp;
import se.verkstall.lag.Titelslag;
import se.verkstall.loneutmatning.Loneutmatning;
import se.verkstall.loneutmatning.lagring.Ansvarslager;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Exekutionstitel;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Kalla;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Malstatus;
import se.verkstall.mal.NyttMal;
import se.verkstall.mal.Part;
import se.verkstall.mal.Roll;
import se.verkstall.processmotor.Processer;

/**
 * Has what an employer should have withheld, or has withheld and kept, enforced against him at once: in a case of its own, with the decision on attachment as
 * its title and the authority as its applicant. What it brings in is accounted for in the attachment as the month's wage would have been.
 */
@Component
@Lagrum("UB 7:21")
public class Arbetsgivaransvar {

    private static final String SPINE = "mal";
    private static final String MYNDIGHETEN = "Kronofogdemyndigheten";

    private final Ansvarslager lager;
    private final Parter parter;
    private final Malregister register;
    private final Dagbok dagbok;
    private final Processer processer;
    private final Clock klocka;

    Arbetsgivaransvar(Ansvarslager lager, Parter parter, Malregister register, Dagbok dagbok, Processer processer, Clock klocka) {
        this.lager = lager;
        this.parter = parter;
        this.register = register;
        this.dagbok = dagbok;
        this.processer = processer;
        this.klocka = klocka;
    }

    /**
     * Opens the case and starts its enforcement.
     *
     * @param manad the month whose wage it is about
     * @return the number of the case
     * @throws OgiltigIndataException if it has been claimed for the month already
     */
    String sokUt(String malnummer, Loneutmatning l, YearMonth manad, Belopp belopp, String vem) {
        lager.forManad(l.id(), manad).ifPresent(redan -> {
            throw new OgiltigIndataException("atgard", "UB 7:21", "För " + manad + " söks det redan ut hos arbetsgivaren i mål " + redan + ".");
        });
        Part arbetsgivare = parter.part(malnummer, Roll.ARBETSGIVARE);
        Part sokande = Part.av(Roll.SOKANDE, Parttyp.JURIDISK_PERSON, MYNDIGHETEN + " i löneutmätning " + l.nummer(), null, null);
        Part svarande = Part.av(Roll.GALDENAR, arbetsgivare.typ(), arbetsgivare.namn(), arbetsgivare.idnummer(), arbetsgivare.postadress());
        Fordran krav = new Fordran(0, 1, Fordringsklass.OVRIG, "Vad som skulle ha innehållits eller har innehållits av lönen för " + manad + ", löneutmätning " + l.nummer(),
                belopp, Belopp.NOLL, Belopp.NOLL, Belopp.NOLL, Belopp.NOLL, Belopp.NOLL, null, null, null, null, null, null);
        String mal = register.registrera(List.of(new NyttMal(Malslag.ENSKILT, "UTMATNING", Malstatus.PAGAR, Kalla.WEBB, l.nummer(), OffsetDateTime.now(klocka),
                List.of(sokande, svarande), List.of(krav), List.of(new Exekutionstitel(Titelslag.BESLUT, MYNDIGHETEN, l.nummer(), l.beslut().dag(), true, true)),
                List.of(new NyttMal.Dagboksrad(vem, "Hos arbetsgivaren söks " + belopp.svenskt() + " kronor ut i löneutmätning " + l.nummer() + ".", "UB 7:21"))))).get(0).varde();
        lager.laggTill(mal, l.id(), manad, belopp);
        processer.starta(SPINE, mal, Map.of("brist", false, "underarig", false, "inkomdag", LocalDate.now(klocka).toString(), "saknarHemvist",
                arbetsgivare.postadress() == null));
        dagbok.skriv(malnummer, vem, "Beloppet för " + manad + " söks ut hos arbetsgivaren i mål " + mal + ".", "UB 7:21");
        return mal;
    }
}
