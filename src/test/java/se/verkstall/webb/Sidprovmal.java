package se.verkstall.webb;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.verkstall.Tidsresa;
import se.verkstall.ansokan.Ansokningar;
import se.verkstall.mal.Kalla;

/** Cases that the tests of the pages look at. Each has a debtor nobody else has, so that it can be sought. */
@Component
class Sidprovmal {

    private final Ansokningar ansokningar;
    private final Tidsresa tid;

    Sidprovmal(Ansokningar ansokningar, Tidsresa tid) {
        this.ansokningar = ansokningar;
        this.tid = tid;
    }

    /** A debtor's name that no other case has. */
    static String galdenar() {
        return "Prov " + UUID.randomUUID().toString().substring(24).chars().map(c -> c < 'a' ? c - '0' + 'g' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append) + "sson";
    }

    /** A case against a debtor without known domicile: nobody can be told, so it waits at once for the inquiry into assets. */
    String vidTillgangsutredning(String galdenar) {
        String malnummer = ansokningar.registrera("""
                {"referens":"%s","slag":"ENSKILT","atgard":"UTMATNING",
                 "sokande":{"typ":"JURIDISK_PERSON","namn":"Exempelbolaget Kredit AB","idnummer":"559999-0164","postadress":"Exempelvägen 1, 999 23 Testby","telefon":"08-465 004 01"},
                 "svarande":{"typ":"PRIVATPERSON","namn":"%s","idnummer":"19590610-9854","utredning_om_adress":"Ingen känd adress; sökt i folkbokföringen.","arbetsplats":"Sagolika Bussar AB"},
                 "exekutionstitel":{"slag":"UTSLAG","myndighet":"Kronofogdemyndigheten (demo)","nummer":"BF 1-21","dag":"2021-08-05"},
                 "fordringar":[{"klass":"OVRIG","beskrivning":"Lån mot skuldebrev","kapital":9000,"ranta":120.50,"kostnad":300}]}"""
                .formatted(UUID.randomUUID(), galdenar).getBytes(StandardCharsets.UTF_8), Kalla.API, "prov").malnummer();
        tid.korForfallna(malnummer);
        return malnummer;
    }
}
