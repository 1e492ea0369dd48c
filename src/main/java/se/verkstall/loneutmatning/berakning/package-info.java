/**
 * The law of wage attachment as pure functions: förbehållsbelopp, jämkning, the employer's deduction, the sharing of what was withheld, and interest
 * (UB 7 kap., UB 13:13, KFM A 2021:1, RäntelL). Amounts of single years are read once from {@code lag/*.csv}.
 */
@org.springframework.modulith.NamedInterface("berakning")
package se.verkstall.loneutmatning.berakning;
