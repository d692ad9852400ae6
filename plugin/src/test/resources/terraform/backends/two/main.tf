terraform {
  backend "local" {}
}
terraform {
  backend "gcs" {
    bucket = "downland"
  }
}
