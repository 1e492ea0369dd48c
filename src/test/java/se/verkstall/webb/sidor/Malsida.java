package se.verkstall.webb.sidor;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The page of a case. */
public record Malsida(Page sida) {

    public Malsida oppna(String malnummer) {
        sida.navigate("/mal/" + malnummer);
        return this;
    }

    /** Turns to a part of the file. */
    public Malsida flik(String namn) {
        sida.locator("#akt nav").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(namn).setExact(true)).click();
        sida.locator("#akt a[aria-current]").filter(new Locator.FilterOptions().setHasText(namn)).waitFor();
        return this;
    }

    public Locator attGora() {
        return sida.locator("#gor");
    }

    public Locator frister() {
        return sida.locator("section", new Page.LocatorOptions().setHas(sida.locator("#frister-rubrik")));
    }

    public Locator lagen() {
        return sida.locator("section", new Page.LocatorOptions().setHas(sida.locator("#lagen-rubrik")));
    }

    public Locator akt() {
        return sida.locator("#akt");
    }
}
