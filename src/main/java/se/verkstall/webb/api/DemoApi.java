package se.verkstall.webb.api;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import se.verkstall.demo.Demoklocka;
import se.verkstall.demo.Simulator;
import se.verkstall.lag.OgiltigIndataException;

/** The demo's own controls: its clock and the simulator of the outside world. Not there outside the demo profile. */
@RestController
@Profile("demo")
@RequestMapping("/api/v1/demo")
class DemoApi {

    private final Demoklocka klockan;
    private final Simulator simulatorn;

    DemoApi(Demoklocka klockan, Simulator simulatorn) {
        this.klockan = klockan;
        this.simulatorn = simulatorn;
    }

    /** Where to move the clock. */
    record KlockaBegaran(@Strikt.Text String till) {
    }

    /** Whether the simulator plays; and whether colleagues take tasks, which stays as it was if left out. */
    record SimulatorBegaran(@Strikt.JaNej Boolean pa, @Strikt.JaNej Boolean kollegor) {
    }

    /** Whether the simulator plays, and whether colleagues take tasks. */
    record SimulatorSvar(boolean pa, boolean kollegor) {
    }

    @GetMapping("/klocka")
    Demoklocka.Lage klocka() {
        return klockan.lage();
    }

    /** Moves the clock and answers when everything due by then has run. */
    @PostMapping("/klocka")
    Demoklocka.Flytt flytta(@RequestBody KlockaBegaran begaran) {
        return klockan.flytta(tidpunkt(begaran.till()));
    }

    @GetMapping("/simulator")
    SimulatorSvar simulator() {
        return new SimulatorSvar(simulatorn.arPa(), simulatorn.kollegorFinns());
    }

    @PostMapping("/simulator")
    SimulatorSvar stall(@RequestBody SimulatorBegaran begaran) {
        if (begaran.pa() == null) {
            throw new OgiltigIndataException("pa", null, "Ange true eller false.");
        }
        simulatorn.satt(begaran.pa());
        if (begaran.kollegor() != null) {
            simulatorn.sattKollegor(begaran.kollegor());
        }
        return simulator();
    }

    private static OffsetDateTime tidpunkt(String text) {
        try {
            return text == null ? null : OffsetDateTime.parse(text);
        } catch (DateTimeParseException e) {
            throw new OgiltigIndataException("till", null, "Skriv tidpunkten med tidszon, till exempel 2022-03-01T08:00:00+01:00.");
        }
    }
}
