package se.verkstall.webb.sidor;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The task list. */
public record Uppgiftslista(Page sida) {

    /** Opens the group's tasks in which a text occurs. */
    public Uppgiftslista gruppens(String text) {
        sida.navigate("/uppgifter?vy=grupp&sok=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        return this;
    }

    /** Seeks a text among the tasks that are shown. */
    public Uppgiftslista sok(String text) {
        sida.getByLabel("Mål, part eller uppgift").fill(text);
        sida.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Visa").setExact(true)).click();
        return this;
    }

    /** Opens my own tasks. */
    public Uppgiftslista mina() {
        sida.navigate("/uppgifter");
        return this;
    }

    public Locator rader() {
        return sida.locator("[data-rader] tbody tr");
    }

    /** The row of a case. */
    public Locator rad(String malnummer) {
        return rader().filter(new Locator.FilterOptions().setHasText(malnummer));
    }

    /** Takes the task of a case and stays in the list. */
    public void ta(String malnummer) {
        rad(malnummer).getByRole(AriaRole.BUTTON).click();
    }

    /** Opens the task of a case. */
    public Uppgiftssida oppna(String malnummer) {
        rad(malnummer).locator("a.uppgift").click();
        return new Uppgiftssida(sida);
    }
}
