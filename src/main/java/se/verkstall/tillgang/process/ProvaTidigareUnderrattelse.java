package se.verkstall.tillgang.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.verkstall.lag.Lagrum;
import se.verkstall.mal.Dagbok;
import se.verkstall.mal.Fordran;
import se.verkstall.mal.Malregister;
import se.verkstall.mal.Roll;
import se.verkstall.tillgang.berakning.Underhallsstodsunderrattelse;

/** Finds whether the debtor has been told this year already that he owes for underhållsstöd, when the case begins. */
@Component
@Lagrum("UF 6:1 st 3")
class ProvaTidigareUnderrattelse implements ExecutionListener {

    private final Malregister register;
    private final JdbcClient jdbc;
    private final Dagbok dagbok;
    private final Clock klocka;

    ProvaTidigareUnderrattelse(Malregister register, JdbcClient jdbc, Dagbok dagbok, Clock klocka) {
        this.register = register;
        this.jdbc = jdbc;
        this.dagbok = dagbok;
        this.klocka = klocka;
    }

    @Override
    public void notify(DelegateExecution steg) {
        String malnummer = steg.getProcessBusinessKey();
        List<String> fordringar = fordringar(malnummer);
        boolean racker = Underhallsstodsunderrattelse.kanAvse(fordringar) && racker(malnummer, fordringar);
        if (racker) {
            dagbok.skriv(malnummer, Dagbok.SYSTEMET, "Gäldenären har i år redan underrättats om verkställighet för underhållsstöd och underrättas inte igen.",
                    "UF 6:1 st 3");
        }
        steg.setVariable("redanUnderrattad", racker);
    }

    /** Read only where every claim may be about underhållsstöd: few cases are, and every case begins here. */
    private boolean racker(String malnummer, List<String> fordringar) {
        String sokande = register.part(malnummer, Roll.SOKANDE).orElseThrow().namn();
        return Underhallsstodsunderrattelse.avser(sokande, fordringar)
                && Underhallsstodsunderrattelse.racker(sokande, fordringar, tidigare(malnummer), LocalDate.now(klocka));
    }

    private List<String> fordringar(String malnummer) {
        return register.fordringar(malnummer).stream().map(Fordran::beskrivning).toList();
    }

    /** The days the debtor was told of other such cases. */
    private List<LocalDate> tidigare(String malnummer) {
        return jdbc.sql("""
                select u.malnummer, cast(u.koad at time zone 'Europe/Stockholm' as date) as dag
                from (select v.mal_id, v.koad, m.malnummer from utskick v join mal m on m.id = v.mal_id where v.nyckel = 'underrattelse_utmatning') u
                join part g on g.mal_id = u.mal_id and g.roll = 'GALDENAR'
                where g.idnummer in (select p.idnummer from part p join mal m on m.id = p.mal_id where m.malnummer = :malnummer and p.roll = 'GALDENAR')
                  and u.malnummer <> :malnummer
                """).param("malnummer", malnummer).query((rs, i) -> new Underrattad(rs.getString("malnummer"), rs.getObject("dag", LocalDate.class))).list().stream()
                .filter(u -> Underhallsstodsunderrattelse.avser(register.part(u.malnummer(), Roll.SOKANDE).orElseThrow().namn(),
                        fordringar(u.malnummer())))
                .map(Underrattad::dag).toList();
    }

    private record Underrattad(String malnummer, LocalDate dag) {
    }
}
