provider "google" {
  project = "dp-prod"
  region  = "europe-west2"
}

provider "google" {
  alias   = "county"
  project = "dc-prod"
}

resource "google_storage_bucket" "drop" {
  provider = google.county
  name     = "dc-drop"
  location = "EUROPE-WEST2"
}

resource "google_cloud_run_v2_service" "intake" {
  name     = "intake"
  location = "europe-west2"
  template {
    containers {
      image = "europe-west2-docker.pkg.dev/dp-prod/apps/intake:1"
      env {
        name  = "DROP"
        value = "gs://dc-drop/incoming"
      }
    }
  }
}
