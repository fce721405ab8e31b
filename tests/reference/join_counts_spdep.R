# Compute join counts with R spdep 1.2-7, for tests/data/join_counts_spdep.csv and join_counts_columbus.csv.
# Run: apt-get install r-cran-spdep, then Rscript tests/reference/join_counts_spdep.R
# Columbus is the example of help(joincount.test): crime above 35 among contiguous districts (Anselin 1988, COL.OLD).
# Of meuse (tests/data/meuse_155.csv): zinc above 326 mg/kg, among the 8 nearest and within 500 m.
suppressMessages(library(spdep))
data(oldcol, package = "spdep")
is_high <- as.integer(COL.OLD$CRIME > 35)
near <- vapply(COL.nb, function(one) paste(one - 1, collapse = " "), "")
write.csv(data.frame(high = is_high, neighbours = near), "tests/data/join_counts_columbus.csv", row.names = FALSE, quote = FALSE)
meuse <- read.csv("tests/data/meuse_155.csv")
points <- cbind(meuse$x, meuse$y)
above <- as.integer(meuse$zinc > 326)
cases <- list(
  columbus = list(is_high, COL.nb),
  meuse_knn8 = list(above, knn2nb(knearneigh(points, 8))),
  meuse_band500 = list(above, dnearneigh(points, 0, 500))
)
found <- do.call(rbind, lapply(names(cases), function(name) {
  one <- cases[[name]]
  counts <- joincount.multi(factor(one[[1]]), nb2listw(one[[2]], style = "B"))
  rows <- c("1:1", "1:0", "0:0")
  data.frame(case = name, joins = rows, counts[rows, 1:4])
}))
names(found) <- c("case", "joins", "count", "expected", "variance", "z")
found[3:6] <- lapply(found[3:6], format, digits = 15, trim = TRUE)
write.csv(found, "tests/data/join_counts_spdep.csv", row.names = FALSE, quote = FALSE)
cat("spdep", format(packageVersion("spdep")), R.version.string, "\n")
