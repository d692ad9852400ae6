provider "google" {
  project = "dp-prod"
}

resource "google_compute_shared_vpc_service_project" "s" {
  host_project    = "dc-prod"
  service_project = "dp-prod"
}
