package se.verkstall.register;

import java.util.HashMap;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.verkstall.handling.Handling;
import se.verkstall.handling.Handlingar;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.processmotor.Processer;
import se.verkstall.register.berakning.Register;
import se.verkstall.register.berakning.Registerplikt.Satt;
import se.verkstall.utskick.Kanal;
import se.verkstall.utskick.Mottagare;
import se.verkstall.utskick.NyttUtskick;
import se.verkstall.utskick.Utskick;
import se.verkstall.utskick.Utskickslada;

/** A document in the outbox: what follows on the telephone call, what is served, and what goes electronically. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
@Lagrum({"UF 6:11", "UF 6:19 st 5", "UF 6:24a"})
class Brevkanal implements Registerkanal {

    private final Handlingar handlingar;
    private final Utskickslada lada;
    private final Processer processer;

    Brevkanal(Handlingar handlingar, Utskickslada lada, Processer processer) {
        this.handlingar = handlingar;
        this.lada = lada;
        this.processer = processer;
    }

    @Override
    public boolean tar(Register register) {
        return true;
    }

    @Override
    public long sand(Registerpost post, Map<String, Object> data) {
        return lada.hitta(post.malnummer(), post.nyckel()).orElseGet(() -> ny(post, data)).id();
    }

    private Utskick ny(Registerpost post, Map<String, Object> data) {
        Mottagare mottagare = new Mottagare("REGISTER", post.myndighet(), null, (String) data.get("adress"));
        Map<String, Object> alla = new HashMap<>(data);
        alla.put("mottagare", mottagare);
        Handling handling = handlingar.skapa(post.malnummer(), "underrattelse_register", alla, Dagbok.SYSTEMET);
        boolean delges = post.satt() == Satt.DELGIVNING;
        Utskick utskick = lada.lagg(new NyttUtskick(post.malnummer(), handling.id(), mottagare, delges ? se.verkstall.utskick.Satt.DELGIVNING : se.verkstall.utskick.Satt.ENKEL,
                post.lagrum(), post.nyckel()), post.satt() == Satt.ELEKTRONISKT ? Kanal.ELEKTRONISK : Kanal.POST);
        if (delges) {
            processer.starta("delgivning", post.malnummer(), Map.of("utskickId", utskick.id(), "delgivningskrav", "DELGIVNING"));
        }
        return utskick;
    }
}
